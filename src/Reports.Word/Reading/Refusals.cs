namespace Reports.Word.Reading;

/// <summary>Why a Word document is refused, in words.</summary>
internal static class Refusals
{
    internal static DocumentUnreadableException NotADocument(string name) => new(
        new($"“{name}”不是 Word 文档（*.docx）。", $"“{name}” is not a Word document (*.docx)."),
        new("请选择由 Word 或 WPS 文字保存的 docx 文件；doc、wps 文件请先另存为 docx。", "Choose a docx file saved by Word or WPS; save doc and wps files as docx first."));

    internal static DocumentUnreadableException Encrypted(string name) => new(
        new($"“{name}”设有打开密码，或是旧版 doc 文件。", $"“{name}” has a password, or is an old doc file."),
        new("请在 Word 或 WPS 中打开，取消密码并另存为 docx 后再试。", "Open it in Word or WPS, take off the password and save it as docx."));

    internal static DocumentUnreadableException Macros(string name) => new(
        new($"“{name}”含有宏。", $"“{name}” carries macros."),
        new("请在 Word 中另存为不含宏的 docx 后再试。", "Save it in Word as a docx without macros."));

    internal static DocumentUnreadableException Damaged(string name, Exception? cause = null) => new(
        new($"“{name}”不完整或已损坏，无法读取。", $"“{name}” is incomplete or damaged and cannot be read."),
        new("请重新下载或传输该文件；在 Word 或 WPS 中能正常打开后再试。", "Fetch the file again, and try once Word or WPS opens it."),
        cause);

    internal static DocumentUnreadableException TooLarge(string name) => new(
        new($"“{name}”超过100 MB，无法读取。", $"“{name}” is larger than 100 MB."),
        new("请删去或压缩文档中的图片后再试。", "Remove or compress the pictures in the document."));

    internal static DocumentUnreadableException NotOurs(string name) => new(
        new($"“{name}”不是本程序生成的报告，或已用其他程序（如 LibreOffice）另存，生成内容的标记已丢失。", $"“{name}” is not a report of this program, or another program, such as LibreOffice, saved it without the marks of what was generated."),
        new("请选择用 reports report 生成、后来只在 Word 或 WPS 中修改过的报告。", "Choose a report made by reports report, edited since or not."));

    internal static DocumentUnreadableException Pending(string name, int count, IReadOnlyList<string> authors) => new(
        new(
            $"“{name}”中有 {count} 处尚未接受或拒绝的修订{(authors.Count > 0 ? $"（{string.Join('、', authors)}）" : "")}，再加修订就分不清是谁改的。",
            $"“{name}” has {count} tracked changes nobody accepted or rejected{(authors.Count > 0 ? $" ({string.Join(", ", authors)})" : "")}; more of them could not be told apart."),
        new(
            "请先在 Word 或 WPS 的“审阅”中接受或拒绝全部修订并保存；不用修订标记的，去掉 --track 即可。",
            "Accept or reject all changes in Word or WPS (Review) and save; or leave out --track."));
}
