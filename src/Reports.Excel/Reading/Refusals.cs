using System.Globalization;
using Reports.Core;
using Reports.Core.Workbooks;

namespace Reports.Excel.Reading;

/// <summary>The words with which the reader refuses a file whose inside is damaged, hostile or too large.</summary>
internal static class Refusals
{
    private const int LongestShown = 120;

    private static readonly Bilingual SaveAgain = new(
        "请用 Excel 或 WPS 表格打开该文件，另存为“Excel 工作簿（*.xlsx）”后重新提交；如打不开，请向填报人索取原文件。",
        "Open the file in Excel or WPS, save it as “Excel Workbook (*.xlsx)” and submit it again; "
        + "if it does not open, ask its author for the original.");

    private static readonly Bilingual GetAgain = new(
        "请重新下载或重新传输该文件，或请填报人重新发送；在 Excel 或 WPS 中能正常打开后再提交。",
        "Download or copy the file again, or ask its author to send it again; submit it once Excel or WPS opens it.");

    private static readonly Bilingual DistrustIt = new(
        "请勿打开该文件；请与填报人核实来源，并索取用 Excel 或 WPS 保存的原文件。",
        "Do not open the file; check with its author where it comes from and ask for one saved by Excel or WPS.");

    public static WorkbookUnreadableException DamagedArchive(string? part = null, Exception? inner = null) => new(
        UnreadableReason.DamagedArchive,
        part is null
            ? new("文件不完整或已损坏：压缩包目录无法读取，多为下载或传输中断所致。",
                "The file is incomplete or damaged: the directory of the archive cannot be read, usually because a transfer broke off.")
            : new($"文件已损坏：其中的“{Shown(part)}”无法正确解压。",
                $"The file is damaged: “{Shown(part)}” inside it does not unpack correctly."),
        GetAgain,
        inner);

    public static WorkbookUnreadableException EncryptedEntry(string part) => new(
        UnreadableReason.PasswordProtected,
        new($"压缩包中的“{Shown(part)}”设有密码，无法读取。", $"“{Shown(part)}” inside the archive is protected by a password."),
        SaveAgain);

    public static WorkbookUnreadableException AmbiguousPart(string part) => new(
        UnreadableReason.AmbiguousPart,
        new($"文件中有两个内容不同而名称相同的“{Shown(part)}”，无法确定以哪个为准。",
            $"The file holds two different parts named “{Shown(part)}”, so nobody can say which one counts."),
        SaveAgain);

    public static WorkbookUnreadableException MissingPart(string part, string? neededBy = null) => new(
        UnreadableReason.MissingPart,
        neededBy is null
            ? new($"文件缺少必需的部分“{Shown(part)}”。", $"The file lacks the part “{Shown(part)}”.")
            : new($"文件缺少“{Shown(neededBy)}”所需的部分“{Shown(part)}”。", $"The file lacks the part “{Shown(part)}” that “{Shown(neededBy)}” needs."),
        SaveAgain);

    public static WorkbookUnreadableException DamagedPart(string part, int line, int position, Exception? inner = null) => new(
        UnreadableReason.DamagedPart,
        new($"文件已损坏：其中的“{Shown(part)}”不是正确的 XML（第 {N(line)} 行第 {N(position)} 个字符处）。",
            $"The file is damaged: “{Shown(part)}” inside it is not well-formed XML (line {N(line)}, position {N(position)})."),
        SaveAgain,
        inner);

    public static WorkbookUnreadableException WrongRoot(string part, string expected) => new(
        UnreadableReason.DamagedPart,
        new($"文件已损坏：其中的“{Shown(part)}”不是应有的内容（应为“{Shown(expected)}”）。",
            $"The file is damaged: “{Shown(part)}” inside it is not what it should be (expected “{Shown(expected)}”)."),
        SaveAgain);

    public static WorkbookUnreadableException ForbiddenXml(string part, Exception? inner = null) => new(
        UnreadableReason.ForbiddenXml,
        new($"文件中的“{Shown(part)}”含有 DTD 或实体声明，正常的工作簿不会有，可能是恶意文件。",
            $"“{Shown(part)}” inside the file declares a DTD or entities, which no honest workbook does; the file may be malicious."),
        DistrustIt,
        inner);

    public static WorkbookUnreadableException ZipBomb(string part, int ratio) => new(
        UnreadableReason.ZipBomb,
        new($"文件中的“{Shown(part)}”解压后超过压缩大小的 {N(ratio)} 倍，可能是恶意文件（压缩炸弹）。",
            $"“{Shown(part)}” inside the file unpacks to more than {N(ratio)} times its packed size; it may be a zip bomb."),
        DistrustIt);

    public static WorkbookUnreadableException TooLarge(Bilingual what, long limit, string? where = null)
    {
        var zh = where is null ? "" : $"“{Shown(where)}”：";
        var en = where is null ? "" : $" (in “{Shown(where)}”)";
        return new(
            UnreadableReason.TooLarge,
            new($"文件超出限制：{zh}{what.Zh}超过 {N(limit)}。", $"The file passes a limit: {what.En} exceeds {N(limit)}{en}."),
            new("请删除多余的内容（空白但带格式的行列、图片、无关工作表），或拆分成几个文件后重新提交；确需放宽时请联系管理员调整读取限制。",
                "Remove what is not needed (formatted blank rows and columns, pictures, unrelated sheets) or split the file, "
                + "then submit again; if the limit must be raised, ask your administrator."));
    }

    public static WorkbookUnreadableException OutsideGrid(string sheet, string reference) => new(
        UnreadableReason.OutsideGrid,
        new($"工作表“{Shown(sheet)}”中的单元格位置“{Shown(reference)}”无效或超出表格范围（最大为 XFD1048576）。",
            $"Sheet “{Shown(sheet)}” has a cell at “{Shown(reference)}”, which is no place in the grid (the last one is XFD1048576)."),
        SaveAgain);

    public static WorkbookUnreadableException LostText(CellAddress cell) => new(
        UnreadableReason.DamagedCell,
        new($"文件已损坏：单元格“{Shown(cell.ToString())}”的文字在文件的文字表中找不到。",
            $"The file is damaged: the text of cell “{Shown(cell.ToString())}” is not in the file's table of texts."),
        SaveAgain);

    public static WorkbookUnreadableException TwoValues(CellAddress cell) => new(
        UnreadableReason.DamagedCell,
        new($"文件已损坏：单元格“{Shown(cell.ToString())}”在文件中出现两次且内容不同。",
            $"The file is damaged: cell “{Shown(cell.ToString())}” occurs twice with different contents."),
        SaveAgain);

    public static WorkbookUnreadableException RowMismatch(CellAddress cell, int row) => new(
        UnreadableReason.DamagedCell,
        new($"文件已损坏：单元格“{Shown(cell.ToString())}”写在第 {N(row)} 行里，位置自相矛盾。",
            $"The file is damaged: cell “{Shown(cell.ToString())}” is written inside row {N(row)}, which contradicts its place."),
        SaveAgain);

    public static WorkbookUnreadableException NoSheets() => new(
        UnreadableReason.NoSheets,
        new("工作簿中没有任何工作表。", "The workbook has no sheet."),
        new("请使用本次填报的模板重新填写，或确认提交的是填好的工作簿。",
            "Fill in the template of this collection, or check that you submitted the filled workbook."));

    // Names come from the file: a hostile one is neither printed by the megabyte nor sent to the terminal as commands.
    private static string Shown(string name)
    {
        var start = name.Length <= LongestShown ? name : name[..LongestShown] + "…";
        return ValidText.Of(string.Concat(start.Where(character => !char.IsControl(character))));
    }

    private static string N(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
