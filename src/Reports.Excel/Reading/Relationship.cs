namespace Reports.Excel.Reading;

/// <summary>One arrow from a part to another part of the package.</summary>
/// <param name="Id">The id that the source part uses.</param>
/// <param name="Kind">Last step of the type, e.g. <c>worksheet</c>: the same in the transitional and the strict form and for WPS.</param>
/// <param name="Target">Name of the target part, resolved; empty when external.</param>
/// <param name="IsExternal">Whether it points out of the file.</param>
internal sealed record Relationship(string Id, string Kind, string Target, bool IsExternal);
