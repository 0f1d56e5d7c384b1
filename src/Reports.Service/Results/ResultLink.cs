namespace Reports.Service.Results;

/// <summary>Where a result can be fetched.</summary>
/// <param name="Url">Address on this service, without origin.</param>
/// <param name="Name">File name.</param>
/// <param name="Size">Bytes.</param>
/// <param name="Expires">When it is deleted.</param>
public sealed record ResultLink(string Url, string Name, long Size, DateTimeOffset Expires)
{
    /// <summary>The link to a kept file.</summary>
    internal static ResultLink To(StoredResult result) => new($"/api/results/{result.Id}", result.Name, result.Size, result.Expires);
}
