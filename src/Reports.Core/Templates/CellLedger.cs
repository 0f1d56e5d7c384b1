namespace Reports.Core.Templates;

/// <summary>Counts where each cell of a workbook went, and gathers what did not fit.</summary>
internal sealed class CellLedger
{
    private readonly List<BindingProblem> _problems = [];

    /// <summary>Cells bound to a field.</summary>
    public int Imported { get; set; }

    /// <summary>Headings, help, the example row, blanks, the template's own text.</summary>
    public int Structural { get; set; }

    /// <summary>Cells that a problem names.</summary>
    public int Reported { get; private set; }

    /// <summary>What did not fit, in the order it was met.</summary>
    public IReadOnlyList<BindingProblem> Problems => _problems;

    /// <summary>Adds a problem; its cells count as reported.</summary>
    public void Report(BindingProblem problem)
    {
        _problems.Add(problem);
        Reported += problem.Cells.Count;
    }

    /// <summary>Adds what another ledger holds.</summary>
    public void Add(CellLedger other)
    {
        Imported += other.Imported;
        Structural += other.Structural;
        foreach (var problem in other.Problems)
        {
            Report(problem);
        }
    }
}
