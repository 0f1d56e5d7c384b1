using Reports.Core.Model;
using Reports.Core.Rules;

namespace Reports.Core.Findings;

/// <summary>A workbook's map with what a check found in it.</summary>
public sealed record CheckedMap(IndustryMap Map, CheckResult Result) : CheckedFile(Result)
{
    /// <inheritdoc />
    public override string Name => Map.Workbook.Source.Name;

    /// <inheritdoc />
    public override string Sha256 => Map.Workbook.Source.Sha256;

    /// <inheritdoc />
    internal override string MediaType => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <inheritdoc />
    internal override bool IsDocument => false;

    /// <inheritdoc />
    internal override string Amount(Language language) => FindingWords.Cells(Map.Workbook.Cells, language);

    /// <inheritdoc />
    internal override RowWords Words() => new(Map);
}
