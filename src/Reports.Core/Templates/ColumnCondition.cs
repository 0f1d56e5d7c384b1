namespace Reports.Core.Templates;

/// <summary>When a conditional column must be filled: the other column holds one of the values.</summary>
/// <param name="Column">Key of the other column on the same sheet.</param>
/// <param name="Values">Values that make this one required.</param>
public sealed record ColumnCondition(string Column, IReadOnlyList<string> Values);
