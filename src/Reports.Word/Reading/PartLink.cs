namespace Reports.Word.Reading;

/// <summary>A relationship of a part (ECMA-376 part 2, 6.5).</summary>
internal sealed record PartLink(string Id, string Type, string Target, bool IsExternal);
