namespace Reports.Service.Results;

/// <summary>A kept file.</summary>
/// <param name="Id">Unguessable id.</param>
/// <param name="Name">File name for the user.</param>
/// <param name="ContentType">Its media type.</param>
/// <param name="Size">Bytes.</param>
/// <param name="Expires">When it is deleted.</param>
public sealed record StoredResult(string Id, string Name, string ContentType, long Size, DateTimeOffset Expires);
