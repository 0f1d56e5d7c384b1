using Reports.Core;
using Reports.Core.Workbooks;

namespace Reports.Excel.Reading;

/// <summary>The words with which the reader refuses files that are something else than an xlsx workbook.</summary>
internal static class ForeignFiles
{
    private static readonly Bilingual SaveAsXlsx = new(
        "请用 Excel 或 WPS 表格打开该文件，另存为“Excel 工作簿（*.xlsx）”后重新提交；只改扩展名没有用。",
        "Open the file in Excel or WPS, save it as “Excel Workbook (*.xlsx)” and submit that; renaming it does not help.");

    private static readonly Bilingual PickTheWorkbook = new(
        "请确认选对了文件，并提交填好的 Excel 工作簿（*.xlsx）。",
        "Check that you picked the right file and submit the filled Excel workbook (*.xlsx).");

    private static readonly Bilingual Unlock = new(
        "请由有权限的人在 Excel 或 WPS 中打开，取消加密（文件－信息－保护工作簿－用密码进行加密，清空密码），保存后重新提交。",
        "Have somebody who may open it remove the protection in Excel or WPS (File, Info, Protect Workbook, Encrypt with Password: "
        + "clear it), save and submit again.");

    public static WorkbookUnreadableException Empty() => new(
        UnreadableReason.Empty,
        new("文件是空的（0 字节）。", "The file is empty (0 bytes)."),
        new("请重新下载或重新保存该文件，确认能在 Excel 或 WPS 中打开后再提交。",
            "Download or save the file again and submit it once Excel or WPS opens it."));

    public static WorkbookUnreadableException OldExcel() => Refuse(
        UnreadableReason.OldExcelFormat, "旧版 Excel 97–2003 格式（.xls）", "the old Excel 97–2003 format (.xls)", SaveAsXlsx);

    public static WorkbookUnreadableException Wps() => Refuse(
        UnreadableReason.WpsFormat, "WPS 表格专用格式（.et）", "the native format of WPS spreadsheets (.et)", SaveAsXlsx);

    public static WorkbookUnreadableException Binary() => Refuse(
        UnreadableReason.BinaryWorkbook, "Excel 二进制工作簿（.xlsb）", "a binary Excel workbook (.xlsb)", SaveAsXlsx);

    public static WorkbookUnreadableException OpenDocument(bool isSpreadsheet) => isSpreadsheet
        ? Refuse(UnreadableReason.OpenDocument, "OpenDocument 电子表格（.ods）", "an OpenDocument spreadsheet (.ods)", SaveAsXlsx)
        : Refuse(UnreadableReason.OpenDocument, "OpenDocument 文档，不是电子表格", "an OpenDocument file, not a spreadsheet", PickTheWorkbook);

    public static WorkbookUnreadableException Word() => Refuse(
        UnreadableReason.WordDocument, "Word 文档，不是工作簿", "a Word document, not a workbook", PickTheWorkbook);

    public static WorkbookUnreadableException Presentation() => Refuse(
        UnreadableReason.Presentation, "演示文稿（PPT），不是工作簿", "a presentation, not a workbook", PickTheWorkbook);

    public static WorkbookUnreadableException Macros() => new(
        UnreadableReason.MacroEnabled,
        new("工作簿带有宏（.xlsm），为安全起见不予读取。", "The workbook carries macros (.xlsm) and is not read, for safety."),
        new("请在 Excel 或 WPS 中打开该文件，另存为不带宏的“Excel 工作簿（*.xlsx）”后重新提交。",
            "Open the file in Excel or WPS, save it as “Excel Workbook (*.xlsx)” without macros and submit that."));

    public static WorkbookUnreadableException Password() => new(
        UnreadableReason.PasswordProtected,
        new("工作簿设有打开密码，无法读取。", "The workbook needs a password to open and cannot be read."),
        Unlock);

    public static WorkbookUnreadableException RightsManaged() => new(
        UnreadableReason.RightsManaged,
        new("工作簿受权限管理（IRM）加密保护，无法读取。", "The workbook is encrypted by rights management (IRM) and cannot be read."),
        new("请由有权限的人在 Excel 中打开，取消限制访问（文件－信息－保护工作簿－限制访问－无限制访问），保存后重新提交。",
            "Have somebody who may open it lift the restriction in Excel (File, Info, Protect Workbook, Restrict Access), save and submit again."));

    public static WorkbookUnreadableException Text(string zh, string en) => new(
        UnreadableReason.TextFile,
        new($"文件内容是{zh}，不是 xlsx 工作簿（只改了扩展名）。", $"The file is really {en}, not an xlsx workbook; only its name says so."),
        SaveAsXlsx);

    public static WorkbookUnreadableException Archive(bool holdsWorkbooks) => new(
        UnreadableReason.PlainArchive,
        holdsWorkbooks
            ? new("文件是一个压缩包，里面另有工作簿文件。", "The file is a zip archive with workbook files inside.")
            : new("文件是一个普通压缩包，里面没有工作簿。", "The file is a plain zip archive without a workbook inside."),
        holdsWorkbooks
            ? new("请先解压，再逐个提交其中的工作簿（*.xlsx）。", "Unpack it first, then submit the workbooks (*.xlsx) inside.")
            : PickTheWorkbook);

    public static WorkbookUnreadableException Other(string zh, string en) =>
        Refuse(UnreadableReason.NotAWorkbook, zh, en, PickTheWorkbook);

    private static WorkbookUnreadableException Refuse(UnreadableReason reason, string zh, string en, Bilingual nextStep) => new(
        reason,
        new($"文件是{zh}，不能作为 xlsx 工作簿读取。", $"The file is {en} and cannot be read as an xlsx workbook."),
        nextStep);
}
