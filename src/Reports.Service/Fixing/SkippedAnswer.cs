using Reports.Service.Answers;

namespace Reports.Service.Fixing;

/// <summary>A change that was not made.</summary>
/// <param name="Edit">The change.</param>
/// <param name="Reason">Why, and what to do instead.</param>
public sealed record SkippedAnswer(Edit Edit, string Reason);
