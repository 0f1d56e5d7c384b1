namespace Reports.Cli;

/// <summary>Writes a file whole or not at all: to a temporary name beside it, then renamed.</summary>
internal static class OutputFile
{
    /// <summary>Lets <paramref name="write"/> fill the file at <paramref name="path"/>.</summary>
    /// <exception cref="OutputFailedException">The folder does not exist, is full or may not be written.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        // Made in memory first, so that a fault while making it leaves no trace on the disk.
        using var memory = new MemoryStream();
        write(memory);
        Write(path, memory.GetBuffer().AsSpan(0, (int)memory.Length));
    }

    /// <summary>Writes bytes.</summary>
    /// <exception cref="OutputFailedException">The folder does not exist, is full or may not be written.</exception>
    public static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        var temporary = path + ".partial";
        try
        {
            if (Path.GetDirectoryName(Path.GetFullPath(path)) is { Length: > 0 } folder)
            {
                Directory.CreateDirectory(folder);
            }

            File.WriteAllBytes(temporary, bytes);
            File.Move(temporary, path, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            if (File.Exists(temporary))
            {
                File.Delete(temporary);
            }

            throw new OutputFailedException(path, exception);
        }
    }
}
