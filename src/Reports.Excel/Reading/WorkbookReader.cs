using System.Security.Cryptography;
using Reports.Core;
using Reports.Core.Workbooks;

namespace Reports.Excel.Reading;

/// <summary>Reads xlsx workbooks: every non-empty cell with its place, or a refusal that says what to do.</summary>
/// <remarks>Safe for files from strangers. Thread-safe. Evaluates no formula: it takes the results that the file holds.</remarks>
public static class WorkbookReader
{
    private const int CopyBytes = 81_920;

    /// <summary>Reads the workbook in <paramref name="stream"/>, from where the stream stands to its end.</summary>
    /// <param name="stream">The bytes of the file; need not be seekable.</param>
    /// <param name="fileName">Its name without folder, for messages.</param>
    /// <param name="limits">How much to take; <see cref="ReadLimits.Default"/> when null.</param>
    /// <param name="cancel">Stops the read.</param>
    /// <exception cref="WorkbookUnreadableException">The file is no xlsx workbook, damaged, locked, hostile or too large.</exception>
    public static RawWorkbook Read(Stream stream, string fileName, ReadLimits? limits = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(fileName);
        limits ??= ReadLimits.Default;
        var bytes = Load(stream, limits, cancel);
        RefuseForeign(bytes, fileName);
        using var package = new WorkbookPackage(bytes, limits, cancel);
        return new PackageReader(package).Read(fileName, Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }

    /// <summary>Reads the workbook at <paramref name="path"/>.</summary>
    /// <exception cref="WorkbookUnreadableException">As <see cref="Read"/>, or the file cannot be opened.</exception>
    public static RawWorkbook ReadFile(string path, ReadLimits? limits = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (Directory.Exists(path))
        {
            throw FileRefusals.Folder(path);
        }

        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return Read(stream, Path.GetFileName(path), limits, cancel);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw FileRefusals.For(path, problem);
        }
    }

    /// <summary>The bytes of a file, as many as the limits allow.</summary>
    internal static byte[] Load(Stream stream, ReadLimits limits, CancellationToken cancel)
    {
        if (stream.CanSeek)
        {
            return LoadWhole(stream, limits);
        }

        using var copy = new MemoryStream();
        var buffer = new byte[CopyBytes];
        for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
        {
            cancel.ThrowIfCancellationRequested();
            copy.Write(buffer, 0, read);
            if (copy.Length > limits.FileBytes)
            {
                throw Refusals.TooLarge(new Bilingual("文件字节数", "the size of the file in bytes"), limits.FileBytes);
            }
        }

        return copy.ToArray();
    }

    // The length is known: one array of the right size, where a growing copy would take four times as much.
    private static byte[] LoadWhole(Stream stream, ReadLimits limits)
    {
        var length = stream.Length - stream.Position;
        if (length > limits.FileBytes)
        {
            throw Refusals.TooLarge(new Bilingual("文件字节数", "the size of the file in bytes"), limits.FileBytes);
        }

        var bytes = new byte[length];
        var read = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return read == bytes.Length ? bytes : bytes[..read];
    }

    private static void RefuseForeign(byte[] bytes, string fileName)
    {
        if (bytes.Length == 0)
        {
            throw ForeignFiles.Empty();
        }

        if (CompoundFile.Matches(bytes))
        {
            throw CompoundFile.Refuse(bytes, fileName);
        }

        if (!bytes.AsSpan().StartsWith("PK\u0003\u0004"u8) && !bytes.AsSpan().StartsWith("PK\u0005\u0006"u8))
        {
            throw ForeignContent.Refuse(bytes);
        }
    }
}
