namespace Reports.Core.Workbooks.Grids;

/// <summary>A grid contradicts itself or names places that are not in a sheet: the program that sent it is wrong.</summary>
public sealed class GridUnreadableException : Exception
{
    /// <summary>Refuses a grid.</summary>
    /// <param name="sheet">The sheet; empty for the whole grid.</param>
    /// <param name="place">The text that is wrong.</param>
    /// <param name="description">What is wrong.</param>
    public GridUnreadableException(string sheet, string place, Bilingual description)
        : base($"{description.Zh} {description.En}")
    {
        Sheet = sheet;
        Place = place;
        Description = description;
    }

    /// <summary>The sheet; empty for the whole grid.</summary>
    public string Sheet { get; }

    /// <summary>The text that is wrong.</summary>
    public string Place { get; }

    /// <summary>What is wrong.</summary>
    public Bilingual Description { get; }
}
