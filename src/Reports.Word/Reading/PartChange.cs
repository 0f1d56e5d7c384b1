namespace Reports.Word.Reading;

/// <summary>How one part of a report differs from the same part of another.</summary>
/// <param name="Title">What people call the part.</param>
/// <param name="Gone">Lines that only the old report has, in order.</param>
/// <param name="New">Lines that only the new report has, in order.</param>
public sealed record PartChange(string Title, IReadOnlyList<string> Gone, IReadOnlyList<string> New);
