using Reports.Core.Templates;
using Reports.Core.Workbooks;

namespace Reports.Tests.Core.Rules.CellTruth;

/// <summary>One kind of mistake that people make in one cell.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Sheet">Key of the sheet it is made on.</param>
/// <param name="Column">Key of the column.</param>
/// <param name="Wrong">What they leave in the cell; null when the cell does not lend itself to this mistake.</param>
public sealed record Fault(string Name, string Sheet, string Column, Func<BoundRow, string?> Wrong)
{
    /// <summary>For mistakes that are not a text: the cell they leave.</summary>
    public Func<RawCell, RawCell>? Cell { get; init; }

    /// <inheritdoc />
    public override string ToString() => $"{Name} ({Sheet}.{Column})";
}
