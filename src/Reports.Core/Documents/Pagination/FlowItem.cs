namespace Reports.Core.Documents.Pagination;

/// <summary>Something that flows over pages: a paragraph of lines or a table row. Heights in twips.</summary>
/// <param name="Lines">Number of lines; a row or a figure is one.</param>
/// <param name="LineHeight">Height of a line.</param>
internal sealed record FlowItem(int Lines, int LineHeight)
{
    /// <summary>Block whose page is asked for; empty: nobody asks.</summary>
    public string Id { get; init; } = "";

    /// <summary>Space above; falls away at the top of a page.</summary>
    public int Before { get; init; }

    /// <summary>Space below; the larger of it and the next item's space above counts, none at the foot of a page.</summary>
    public int After { get; init; }

    /// <summary>Whether it stays on the page of the next item's beginning.</summary>
    public bool KeepNext { get; init; }

    /// <summary>Whether its lines stay together.</summary>
    public bool KeepLines { get; init; }

    /// <summary>How many of its lines must stand together on a page at least (widow control: 2).</summary>
    public int FewestLines { get; init; } = 2;

    /// <summary>Whether it begins a page.</summary>
    public bool StartsPage { get; init; }

    /// <summary>Height of the table's header row, which comes again above a row that begins a page.</summary>
    public int RepeatedHeader { get; init; }

    /// <summary>Room it needs below when it ends a page: the outer rule of a table that goes on.</summary>
    public int Foot { get; init; }

    /// <summary>Height of all lines.</summary>
    public int Height => Lines * LineHeight;
}
