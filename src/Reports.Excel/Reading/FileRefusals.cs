using Reports.Core.Workbooks;

namespace Reports.Excel.Reading;

/// <summary>The words for a path that leads to nothing readable.</summary>
internal static class FileRefusals
{
    /// <summary>The refusal for what the system said when <paramref name="path"/> was opened or read.</summary>
    public static WorkbookUnreadableException For(string path, Exception problem) => problem switch
    {
        FileNotFoundException or DirectoryNotFoundException or ArgumentException => NotFound(path, problem),
        UnauthorizedAccessException => new(
            UnreadableReason.AccessDenied,
            new($"没有读取“{path}”的权限。", $"You may not read “{path}”."),
            new("请检查文件权限，或把文件复制到自己的文件夹后再试。", "Check the file's permissions, or copy it to a folder of your own and try again."),
            problem),
        _ => new(
            UnreadableReason.ReadFailed,
            new($"无法读取“{path}”，可能正被其他程序占用。", $"“{path}” cannot be read; another program may be using it."),
            new("请关闭正在使用该文件的程序（如 Excel、WPS），或把文件复制到本机后再试。",
                "Close the programs that use the file (Excel, WPS), or copy it to this computer, and try again."),
            problem),
    };

    public static WorkbookUnreadableException Folder(string path) => new(
        UnreadableReason.IsFolder,
        new($"“{path}”是文件夹，不是文件。", $"“{path}” is a folder, not a file."),
        new("请指定文件夹中的某个工作簿文件（*.xlsx）。", "Name one of the workbook files (*.xlsx) in it."));

    public static WorkbookUnreadableException NotFound(string path, Exception? inner = null) => new(
        UnreadableReason.NotFound,
        new($"找不到文件“{path}”。", $"There is no file “{path}”."),
        new("请检查路径和文件名（含扩展名 .xlsx）是否正确。", "Check the path and the file name, with its ending .xlsx."),
        inner);
}
