namespace Reports.Excel.Patching;

/// <summary>One entry of a zip archive: where its two headers lie in the file and what they say.</summary>
/// <param name="Name">Its name as written.</param>
/// <param name="Central">Offset of its header in the central directory.</param>
/// <param name="CentralLength">Length of that header with name, extra field and comment.</param>
/// <param name="Local">Offset of its local header, behind which the packed bytes lie.</param>
internal sealed record ZipRecord(string Name, int Central, int CentralLength, int Local);
