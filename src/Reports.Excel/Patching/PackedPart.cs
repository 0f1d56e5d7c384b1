namespace Reports.Excel.Patching;

/// <summary>A part as it lies packed in a zip archive.</summary>
/// <param name="Local">Its local header with the packed bytes.</param>
/// <param name="Central">Its header in the central directory.</param>
internal sealed record PackedPart(byte[] Local, byte[] Central);
