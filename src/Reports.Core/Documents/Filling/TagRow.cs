namespace Reports.Core.Documents.Filling;

/// <summary>One of the things that text repeats for.</summary>
/// <param name="Values">Its values by field name.</param>
/// <param name="Subject">The thing itself: a scene, a segment, a list item …</param>
public sealed record TagRow(IReadOnlyDictionary<string, string> Values, object Subject);
