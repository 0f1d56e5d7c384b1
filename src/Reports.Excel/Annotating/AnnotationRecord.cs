using System.Security.Cryptography;
using System.Text.Json;
using Reports.Excel.Patching;
using Reports.Excel.Reading;

namespace Reports.Excel.Annotating;

/// <summary>What an annotation changed, kept inside the annotated file so that it can be taken off again.</summary>
/// <param name="Parts">Changed parts as they lay in the original file.</param>
/// <param name="Added">Parts that were added.</param>
internal sealed record AnnotationRecord(IReadOnlyList<AnnotationRecord.Part> Parts, IReadOnlyList<string> Added)
{
    /// <summary>Name of the part that holds the record.</summary>
    public const string PartName = "reports/annotation.json";

    /// <summary>Its content type.</summary>
    public const string ContentType = "application/json";

    /// <summary>Type of the package's relationship to it.</summary>
    public const string LinkType = "urn:reports:annotation";

    /// <summary>The record of all changes made to a package.</summary>
    public static AnnotationRecord Of(ChangingPackage parts, ZipRewriter rewriter) => new(
        [.. parts.Changed.Select(name => rewriter.Packed(name) is { } packed ? new Part(name, Hash(parts.Bytes(name)), packed.Local, packed.Central) : null).OfType<Part>()],
        [.. parts.Added, PartName]);

    /// <summary>The record in an annotated file; null when it has none, or when a changed part was changed again since.</summary>
    public static AnnotationRecord? Find(WorkbookPackage package)
    {
        if (!package.Has(PartName))
        {
            return null;
        }

        try
        {
            var record = JsonSerializer.Deserialize(package.ReadAll(PartName), AnnotationRecordJson.Default.AnnotationRecord);
            return record is { Parts: not null, Added: not null }
                && record.Parts.All(part => package.Has(part.Name) && Hash(package.ReadAll(part.Name)) == part.Sha256 && IsPacked(part))
                ? record
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The record as JSON.</summary>
    public byte[] Write() => JsonSerializer.SerializeToUtf8Bytes(this, AnnotationRecordJson.Default.AnnotationRecord);

    private static bool IsPacked(Part part) => part.Local.AsSpan().StartsWith("PK\u0003\u0004"u8) && part.Central.AsSpan().StartsWith("PK\u0001\u0002"u8);

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>A changed part.</summary>
    /// <param name="Name">Its name.</param>
    /// <param name="Sha256">Hash of its bytes after the change.</param>
    /// <param name="Local">The original local header with packed bytes.</param>
    /// <param name="Central">The original header in the central directory.</param>
    internal sealed record Part(string Name, string Sha256, byte[] Local, byte[] Central);
}
