using Reports.Core.Rules;

namespace Reports.Service.Answers;

/// <summary>One change of one cell's text, as it travels.</summary>
public sealed record Edit(string Sheet, string Cell, string Before, string After)
{
    /// <summary>The edit of the engine.</summary>
    internal static Edit Of(CellEdit edit) => new(edit.Cell.Sheet, edit.Cell.A1, edit.Before, edit.After);
}
