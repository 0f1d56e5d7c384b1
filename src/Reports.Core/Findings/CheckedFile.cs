using Reports.Core.Rules;

namespace Reports.Core.Findings;

/// <summary>A file with what a check found in it.</summary>
/// <param name="Result">What was found.</param>
public abstract record CheckedFile(CheckResult Result)
{
    /// <summary>The file's name without folder.</summary>
    public abstract string Name { get; }

    /// <summary>SHA-256 of the file's bytes, lower-case hex.</summary>
    public abstract string Sha256 { get; }

    /// <summary>What kind of file it is (RFC 6838).</summary>
    internal abstract string MediaType { get; }

    /// <summary>Whether it is a document, whose findings stand at places, or a workbook, whose findings stand at cells.</summary>
    internal abstract bool IsDocument { get; }

    /// <summary>How much of it was read.</summary>
    internal abstract string Amount(Language language);

    /// <summary>What rows call themselves; null where there are none.</summary>
    internal abstract RowWords? Words();

    /// <summary>What the sheet or chapter of a finding is called; findings without one are about the whole file.</summary>
    internal string Part(string sheet, Language language) => sheet.Length > 0 ? sheet : (IsDocument, language) switch
    {
        (true, Language.Chinese) => "整份文件",
        (true, _) => "Whole document",
        (_, Language.Chinese) => "整个工作簿",
        _ => "Whole workbook",
    };
}
