namespace Reports.Core.Manifests;

/// <summary>Something in a manifest that Office would not take.</summary>
/// <param name="Line">Line in the file, from 1; 0 when not known.</param>
/// <param name="Path">The element, e.g. <c>OfficeApp/Hosts/Host[2]</c>.</param>
/// <param name="Message">What is wrong, then what to write.</param>
public sealed record ManifestFault(int Line, string Path, Bilingual Message);
