namespace Reports.Excel.Reading;

/// <summary>How much the reader takes before it refuses a file: all limits on workbooks from outside.</summary>
public sealed record ReadLimits
{
    /// <summary>Far above any honest submission (200 scenes and 4,000 items are about 0.3 MB), far below what hurts.</summary>
    public static ReadLimits Default { get; } = new();

    /// <summary>Bytes of the file itself.</summary>
    public long FileBytes { get; init; } = 64L << 20;

    /// <summary>Entries in the zip archive, pictures included.</summary>
    public int Entries { get; init; } = 20_000;

    /// <summary>Bytes that one part may unpack to.</summary>
    public long PartBytes { get; init; } = 256L << 20;

    /// <summary>Bytes that all parts together may unpack to.</summary>
    public long InflatedBytes { get; init; } = 512L << 20;

    /// <summary>How many times its packed size a part may unpack to, once it is larger than <see cref="RatioFreeBytes"/>.</summary>
    public int Ratio { get; init; } = 250;

    /// <summary>Unpacked bytes up to which the ratio is not looked at: small parts pack very well.</summary>
    public long RatioFreeBytes { get; init; } = 8L << 20;

    /// <summary>Bytes between two tags or inside one, counted block by block: keeps a single text or attribute from filling the memory.</summary>
    public int MarkupBytes { get; init; } = 2 << 20;

    /// <summary>How deep XML elements may nest.</summary>
    public int XmlDepth { get; init; } = 64;

    /// <summary>Sheets in the workbook.</summary>
    public int Sheets { get; init; } = 500;

    /// <summary>Rows that are written in one sheet, blank ones included.</summary>
    public int Rows { get; init; } = 1_048_576;

    /// <summary>Non-empty cells in all sheets together.</summary>
    public int Cells { get; init; } = 2_000_000;

    /// <summary>Characters of formulas that the file stores once and the reader writes out for many cells.</summary>
    public long FormulaCharacters { get; init; } = 32L << 20;

    /// <summary>Entries of the shared string table.</summary>
    public int SharedStrings { get; init; } = 1_000_000;

    /// <summary>Characters in one cell or comment; 32,767 is also the most that Excel takes.</summary>
    public int TextLength { get; init; } = 32_767;

    /// <summary>Merged ranges, hidden runs, comments, pictures, defined names, relationships or formats: each kind, per part.</summary>
    public int Marks { get; init; } = 200_000;
}
