using System.Buffers;
using System.Text.RegularExpressions;
using Reports.Core.Model;
using Reports.Core.Rules.Rechecking;

namespace Reports.Core.Rules.Phrasing;

/// <summary>WRD-10: units are written as the national standard writes them.</summary>
public sealed partial class UnitsFollowTheStandard : IRule
{
    // A letter of kWh or m3, or a character of 公斤.
    private static readonly SearchValues<char> Suspects = SearchValues.Create("HhMm斤");

    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "WRD-10",
        Severity.Warning,
        new("计量单位写法符合国家标准", "Units are written as the standard has them"),
        new("单位的大小写有含义，写错会被误读。", "Capitals in units have a meaning."),
        TextBases.Units,
        "110 kW·h，5 m³，118 kgce",
        "110 KWH，5 M3，118 公斤标煤");

    /// <inheritdoc />
    public RuleScope Scope => RuleScope.Sheet;

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context) => Info.ReportColumns(
        context,
        TextTraits.None,
        field => !field.Original.AsSpan().ContainsAny(Suspects) ? field.Original : Coal().Replace(CubicMetres().Replace(KilowattHours().Replace(field.Original, "kW·h"), "m³"), "kgce"),
        (column, count) => new($"“{column.Heading.Zh}”列有 {count} 格的计量单位写法不规范。", $"{count} cells of “{column.Heading.En}” write units in another form."),
        new("kW·h，m³，kgce", "kW·h, m³, kgce"),
        new("请按国家标准书写，如 kW·h、m³、kgce。", "Write units such as kW·h, m³ and kgce."));

    [GeneratedRegex(@"(?<![A-Za-z])(KWH|KWh|Kwh|kwh|kWH|KW·h|kw·h|KW·H)(?![A-Za-z])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex KilowattHours();

    [GeneratedRegex(@"(?<=(\d|万|/|每) ?)[mM]3(?![A-Za-z0-9])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex CubicMetres();

    [GeneratedRegex(@"公斤标准?煤", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Coal();
}
