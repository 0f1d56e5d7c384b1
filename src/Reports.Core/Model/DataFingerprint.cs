using System.Security.Cryptography;
using System.Text;

namespace Reports.Core.Model;

/// <summary>A short hash of what a map and report are made from; equal data, equal fingerprint, whatever the file looks like.</summary>
public static class DataFingerprint
{
    /// <summary>First 8 hex digits of the SHA-256 over all normalised values, sheet by sheet, row by row.</summary>
    public static string Of(IndustryMap map)
    {
        ArgumentNullException.ThrowIfNull(map);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var definition in map.Workbook.Template.Sheets)
        {
            foreach (var row in map.Workbook.Rows(definition.Key))
            {
                foreach (var column in definition.Columns)
                {
                    hash.AppendData(Encoding.UTF8.GetBytes($"{column.Key}\u001f{row[column.Key].Text}\u001e"));
                }
            }
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..8];
    }
}
