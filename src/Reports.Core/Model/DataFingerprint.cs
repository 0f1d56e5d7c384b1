using System.Buffers;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;

namespace Reports.Core.Model;

/// <summary>A short hash of what a map and report are made from; equal data, equal fingerprint, whatever the file looks like.</summary>
public static class DataFingerprint
{
    private const int FlushAt = 1 << 16;

    // A map never changes, and check, drawing and report all ask for it.
    private static readonly ConditionalWeakTable<IndustryMap, string> Known = [];

    /// <summary>First 8 hex digits of the SHA-256 over all normalised values, sheet by sheet, row by row.</summary>
    public static string Of(IndustryMap map)
    {
        ArgumentNullException.ThrowIfNull(map);
        return Known.GetValue(map, Compute);
    }

    private static string Compute(IndustryMap map)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var bytes = new ArrayBufferWriter<byte>(FlushAt);
        foreach (var definition in map.Workbook.Template.Sheets)
        {
            foreach (var row in map.Workbook.Rows(definition.Key))
            {
                foreach (var column in definition.Columns)
                {
                    Encoding.UTF8.GetBytes(column.Key, bytes);
                    bytes.Write("\u001f"u8);
                    Encoding.UTF8.GetBytes(row[column.Key].Text, bytes);
                    bytes.Write("\u001e"u8);
                }

                if (bytes.WrittenCount > FlushAt)
                {
                    hash.AppendData(bytes.WrittenSpan);
                    bytes.Clear();
                }
            }
        }

        hash.AppendData(bytes.WrittenSpan);
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..8];
    }
}
