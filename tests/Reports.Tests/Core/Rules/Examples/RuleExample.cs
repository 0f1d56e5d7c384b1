using Reports.Core.Diagrams;
using Reports.Core.Rules;
using Reports.Testing;

namespace Reports.Tests.Core.Rules.Examples;

/// <summary>A good workbook that breaks one rule at one place, and its twin that does not.</summary>
/// <param name="Code">The rule.</param>
/// <param name="Place">Where the failing one must be found.</param>
/// <param name="Typed">What is typed; the catalogue shows the same texts.</param>
public sealed record RuleExample(string Code, string Place, params TypedCell[] Typed)
{
    /// <summary>What both have in common beyond the good workbook.</summary>
    public Func<GoodWorkbook, GoodWorkbook> Setup { get; init; } = workbook => workbook;

    /// <summary>What is wrong beyond typed texts.</summary>
    public Func<GoodWorkbook, GoodWorkbook> Damage { get; init; } = workbook => workbook;

    /// <summary>The map that the failing one shows.</summary>
    public DiagramLayout? WrongMap { get; init; }

    /// <summary>The map that the passing one shows.</summary>
    public Func<GoodWorkbook, DiagramLayout>? RightMap { get; init; }

    /// <summary>What the failing workbook gives to the checks.</summary>
    public CheckContext Failing() => Damage(Type(cell => cell.Failing)).Context(CheckedContent.Glossary, WrongMap);

    /// <summary>What the passing workbook gives to the checks.</summary>
    public CheckContext Passing()
    {
        var workbook = Type(cell => cell.Passing);
        return workbook.Context(CheckedContent.Glossary, RightMap?.Invoke(workbook));
    }

    /// <inheritdoc />
    public override string ToString() => Code;

    private GoodWorkbook Type(Func<TypedCell, string> text) =>
        Typed.Aggregate(Setup(new GoodWorkbook()), (workbook, cell) => workbook.Set(cell.Sheet, cell.Row, cell.Column, text(cell)));
}
