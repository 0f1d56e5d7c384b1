using System.Text;
using Reports.Core.Workbooks;

namespace Reports.Excel.Reading;

/// <summary>Says what a file that is neither a zip archive nor a compound file really is.</summary>
internal static class ForeignContent
{
    private const int LookAtBytes = 4096;

    /// <summary>The refusal that fits the first bytes.</summary>
    public static WorkbookUnreadableException Refuse(ReadOnlySpan<byte> file)
    {
        var known = Magic(file);
        if (known is not null)
        {
            return known;
        }

        var start = file[..Math.Min(file.Length, LookAtBytes)];
        return LooksLikeText(start)
            ? RefuseText(Decode(start))
            : ForeignFiles.Other("无法识别的文件", "of an unknown kind");
    }

    private static WorkbookUnreadableException? Magic(ReadOnlySpan<byte> file) =>
        file.StartsWith("%PDF-"u8) ? ForeignFiles.Other("PDF 文件", "a PDF file")
        : file.StartsWith("%OFD"u8) ? ForeignFiles.Other("OFD 文件", "an OFD file")
        : file.StartsWith("{\\rtf"u8) ? ForeignFiles.Other("RTF 文档", "an RTF document")
        : file.StartsWith("Rar!"u8) ? ForeignFiles.Other("RAR 压缩包", "a RAR archive")
        : file.StartsWith((ReadOnlySpan<byte>)[0x37, 0x7A, 0xBC, 0xAF]) ? ForeignFiles.Other("7z 压缩包", "a 7z archive")
        : file.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]) ? ForeignFiles.Other("gzip 压缩包", "a gzip archive")
        : file.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47]) ? ForeignFiles.Other("PNG 图片", "a PNG picture")
        : file.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) ? ForeignFiles.Other("JPEG 图片", "a JPEG picture")
        : file.StartsWith((ReadOnlySpan<byte>)[0x4D, 0x5A]) ? ForeignFiles.Other("可执行程序", "a program")

        // BIFF 2 to 4 had no container: the stream begins with a BOF record (0x0009, 0x0209, 0x0409).
        : file.Length > 4 && file[0] == 0x09 && file[1] is 0 or 2 or 4 && file[2] is 4 or 6 && file[3] == 0
            ? ForeignFiles.OldExcel()
        : null;

    private static bool LooksLikeText(ReadOnlySpan<byte> start)
    {
        if (IsUtf16(start))
        {
            return true;
        }

        foreach (var value in start)
        {
            if (value < 0x20 && value is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f'))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsUtf16(ReadOnlySpan<byte> start) =>
        start.Length >= 2 && ((start[0] == 0xFF && start[1] == 0xFE) || (start[0] == 0xFE && start[1] == 0xFF));

    // Only ASCII marks are looked for, so any single-byte reading of GBK or UTF-8 text will do.
    private static string Decode(ReadOnlySpan<byte> start) =>
        !IsUtf16(start) ? Encoding.Latin1.GetString(start)
        : start[0] == 0xFF ? Encoding.Unicode.GetString(start)
        : Encoding.BigEndianUnicode.GetString(start);

    private static WorkbookUnreadableException RefuseText(string text)
    {
        bool Has(string mark) => text.Contains(mark, StringComparison.OrdinalIgnoreCase);

        if (Has("urn:schemas-microsoft-com:office:spreadsheet"))
        {
            return ForeignFiles.Text("“XML 电子表格 2003”文本", "an “XML Spreadsheet 2003” text");
        }

        if (Has("MIME-Version:") && Has("Content-Type:"))
        {
            return ForeignFiles.Text("单个文件网页（.mht）", "a single-file web page (.mht)");
        }

        if (Has("<html") || Has("<!doctype html") || Has("<table") || Has("<body"))
        {
            return ForeignFiles.Text("网页（HTML）", "a web page (HTML)");
        }

        if (text.TrimStart('\uFEFF', 'ï', '»', '¿', ' ', '\r', '\n', '\t').StartsWith('<'))
        {
            return ForeignFiles.Text("XML 文本", "XML text");
        }

        var line = text.Split('\n')[0];
        return line.Contains(',', StringComparison.Ordinal) || line.Contains('\t', StringComparison.Ordinal)
            || line.Contains(';', StringComparison.Ordinal)
            ? ForeignFiles.Text("CSV 或以分隔符分列的文本", "CSV or another delimited text")
            : ForeignFiles.Text("纯文本", "plain text");
    }
}
