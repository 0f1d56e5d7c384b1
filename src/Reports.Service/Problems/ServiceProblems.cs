using System.Globalization;
using Reports.Core;

namespace Reports.Service.Problems;

/// <summary>The service's own problems, each with its lasting name.</summary>
internal static class ServiceProblems
{
    /// <summary>The body passes the limit.</summary>
    public static Problem BodyTooLarge(long limit) => new(
        "body-too-large",
        StatusCodes.Status413PayloadTooLarge,
        new($"上传的内容超过 {Megabytes(limit)} MB，未予处理。", $"What was uploaded is larger than {Megabytes(limit)} MB and was not looked at."),
        new("请删除工作簿中多余的图片和空白格式，或拆分后再提交。", "Remove pictures and formatted blank cells from the workbook, or split it, then submit it again."));

    /// <summary>The grid has more cells than the limit.</summary>
    public static Problem GridTooLarge(int limit) => new(
        "grid-too-large",
        StatusCodes.Status413PayloadTooLarge,
        new($"工作簿的使用区域超过 {limit.ToString("N0", CultureInfo.InvariantCulture)} 个单元格，未予处理。", $"The used range has more than {limit.ToString("N0", CultureInfo.InvariantCulture)} cells and was not looked at."),
        new("请清除数据以外带格式的空白行和列（选中整行或整列后删除），保存后重试。", "Delete the formatted blank rows and columns beyond the data, save and try again."));

    /// <summary>The grid has more filled cells than the limit.</summary>
    public static Problem TooManyCells(int limit) => new(
        "too-many-cells",
        StatusCodes.Status413PayloadTooLarge,
        new($"工作簿中有内容的单元格超过 {limit.ToString("N0", CultureInfo.InvariantCulture)} 个，未予处理。", $"More than {limit.ToString("N0", CultureInfo.InvariantCulture)} cells hold something; the workbook was not looked at."),
        new("请删除与填报无关的工作表和内容，或拆分成几个文件后重试。", "Remove sheets and contents that do not belong to the return, or split the workbook, and try again."));

    /// <summary>The body is not the JSON it should be.</summary>
    public static Problem MalformedJson(string where) => new(
        "malformed-json",
        StatusCodes.Status400BadRequest,
        new("请求内容不是约定的 JSON。", "The request is not the JSON it should be."),
        new($"请刷新页面后重试；仍不行时，请把这一行发给维护人员：{where}。", $"Reload the page and try again; if it stays, send this line to the maintainers: {where}"));

    /// <summary>A grid names impossible places.</summary>
    public static Problem MalformedGrid(Bilingual what) => new(
        "malformed-grid",
        StatusCodes.Status400BadRequest,
        new($"读到的表格内容有误：{what.Zh}", $"What was read from the workbook contradicts itself: {what.En}"),
        new("请刷新页面后重试；仍不行时，请上传工作簿文件。", "Reload the page and try again, or upload the workbook file."));

    /// <summary>A form lacks a part or cannot be read.</summary>
    public static Problem MalformedForm(string where) => new(
        "malformed-form",
        StatusCodes.Status400BadRequest,
        new("上传的表单不完整。", "The form is not complete."),
        new($"请刷新页面后重试；仍不行时，请把这一行发给维护人员：{where}。", $"Reload the page and try again; if it stays, send this line to the maintainers: {where}"));

    /// <summary>An edit is no change of a cell.</summary>
    public static Problem MalformedEdit(string sheet, string cell)
    {
        var what = new Bilingual($"“{Short(cell)}”不是单元格。", $"“{Short(cell)}” is no cell.");
        return new Problem(
            "malformed-edit",
            StatusCodes.Status400BadRequest,
            new("要修改的位置有误。", "A change names no cell."),
            new("请刷新页面，重新核验后再修改。", "Reload the page, check again, then fix."))
        { Places = [new(sheet, Short(cell), what)] };
    }

    /// <summary>The content type is none the call takes.</summary>
    public static Problem UnsupportedContentType(string expected) => new(
        "unsupported-content-type",
        StatusCodes.Status415UnsupportedMediaType,
        new("请求的内容类型不对。", "The request has the wrong content type."),
        new($"这是页面程序的问题，请刷新后重试；编写程序时请按 {expected} 发送。", $"This is the page's fault: reload it and try again. For programmers: send {expected}."));

    /// <summary>A word in the address is none of those allowed.</summary>
    public static Problem UnknownChoice(string name, string value, IEnumerable<string> allowed) => new(
        "unknown-choice",
        StatusCodes.Status400BadRequest,
        new($"参数 {name} 不能是“{Short(value)}”。", $"The parameter {name} cannot be “{Short(value)}”."),
        new($"请改为：{string.Join('、', allowed)}。", $"Use one of: {string.Join(", ", allowed)}."));

    /// <summary>There is no such thing at this address.</summary>
    public static Problem NotFound(string name, Bilingual what) => new(
        name,
        StatusCodes.Status404NotFound,
        what,
        new("请检查地址；需要时请重新生成。", "Check the address, or make it again."));

    /// <summary>The result was here and is deleted.</summary>
    public static Problem ResultGone() => new(
        "result-gone",
        StatusCodes.Status410Gone,
        new("这个文件已过保存期，服务器上已经删除。", "This file is past its time and has been deleted."),
        new("请重新生成。", "Make it again."));

    /// <summary>Too many requests from one caller.</summary>
    public static Problem TooManyRequests(int seconds) => new(
        "too-many-requests",
        StatusCodes.Status429TooManyRequests,
        new("请求过于频繁。", "Too many requests."),
        new($"请在 {Number(seconds)} 秒后重试。", $"Try again in {Number(seconds)} seconds."))
    { RetryAfter = seconds };

    /// <summary>All hands are busy and the queue is full.</summary>
    public static Problem Busy(int seconds) => new(
        "busy",
        StatusCodes.Status503ServiceUnavailable,
        new("服务正忙，排队已满。", "The service is busy and its queue is full."),
        new($"请在 {Number(seconds)} 秒后重试。", $"Try again in {Number(seconds)} seconds."))
    { RetryAfter = seconds };

    /// <summary>The work took longer than the limit.</summary>
    public static Problem TookTooLong(int seconds) => new(
        "took-too-long",
        StatusCodes.Status503ServiceUnavailable,
        new("处理超时，已停止。", "The work took too long and was stopped."),
        new($"请在 {Number(seconds)} 秒后重试；工作簿很大时，请先删除多余内容。", $"Try again in {Number(seconds)} seconds; if the workbook is very large, remove what is not needed."))
    { RetryAfter = seconds };

    /// <summary>The API key is missing or wrong.</summary>
    public static Problem Unauthorized() => new(
        "unauthorized",
        StatusCodes.Status401Unauthorized,
        new("没有访问权限：缺少访问密钥或密钥不对。", "Access denied: the API key is missing or wrong."),
        new("请向管理员索取访问密钥。", "Ask your administrator for the API key."));

    /// <summary>A page of another site asked.</summary>
    public static Problem CrossSite() => new(
        "cross-site",
        StatusCodes.Status403Forbidden,
        new("请求来自其他网站的页面，已拒绝。", "The request came from a page of another site and was refused."),
        new("请在本服务自己的页面中操作。", "Use this service's own page."));

    /// <summary>Our own mistake.</summary>
    public static Problem Bug() => new(
        "bug",
        StatusCodes.Status500InternalServerError,
        new("程序出错，这不是您的文件的问题。", "The program failed; your file is not to blame."),
        new("请把 traceId 发给维护人员。", "Send the traceId to the maintainers."));

    /// <summary>Any other refusal of the web server.</summary>
    public static Problem Plain(int status) => status == StatusCodes.Status415UnsupportedMediaType ? UnsupportedContentType("openapi/v1.json") : new(
        status switch { StatusCodes.Status404NotFound => "no-such-address", StatusCodes.Status405MethodNotAllowed => "method-not-allowed", _ => "bad-request" },
        status,
        status switch
        {
            StatusCodes.Status404NotFound => new("没有这个地址。", "There is nothing at this address."),
            StatusCodes.Status405MethodNotAllowed => new("这个地址不支持这种请求方法。", "This address does not take this method."),
            _ => new("请求无效。", "The request is not valid."),
        },
        new("可用的接口见 /openapi/v1.json。", "See /openapi/v1.json for what there is."));

    private static string Megabytes(long bytes) => Number((int)(bytes >> 20));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Short(string text) => text.Length <= 40 ? text : text[..40] + "…";
}
