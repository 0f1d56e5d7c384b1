namespace Reports.Core.Workbooks.Grids;

/// <summary>One value as a spreadsheet program hands it to an add-in: nothing, a text, a number or a truth value.</summary>
/// <param name="Kind">What it is; null for nothing.</param>
/// <param name="Text">The text; empty unless it is one.</param>
/// <param name="Number">The number; 1 and 0 for truth values.</param>
public readonly record struct GridValue(CellKind? Kind, string Text, double Number)
{
    /// <summary>An empty cell.</summary>
    public static GridValue Nothing { get; }

    /// <summary>A text; an empty one is an empty cell.</summary>
    public static GridValue Of(string text) => text.Length == 0 ? Nothing : new(CellKind.Text, text, 0);

    /// <summary>A number; dates are serial numbers of the 1900 system.</summary>
    public static GridValue Of(double number) => new(CellKind.Number, "", number);

    /// <summary>TRUE or FALSE.</summary>
    public static GridValue Of(bool truth) => new(CellKind.Boolean, "", truth ? 1 : 0);
}
