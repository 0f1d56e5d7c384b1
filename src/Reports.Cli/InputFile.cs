using Reports.Core;
using Reports.Word.Reading;

namespace Reports.Cli;

/// <summary>Reads a Word document that a command was given.</summary>
internal static class InputFile
{
    /// <summary>The file's bytes.</summary>
    /// <exception cref="DocumentUnreadableException">There is no such file, or it may not be read.</exception>
    public static byte[] Read(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new DocumentUnreadableException(
                new Bilingual($"找不到文件“{path}”。", $"There is no file “{path}”."),
                new Bilingual("请检查路径和文件名（含扩展名 .docx）是否正确。", "Check the path and the file name, with its ending .docx."),
                exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new DocumentUnreadableException(
                new Bilingual($"无法读取“{path}”：它是文件夹、正被其他程序占用，或没有读取权限。", $"“{path}” cannot be read: it is a folder, in use, or not permitted."),
                new Bilingual("请关闭正在使用该文件的程序，或换一个文件。", "Close the program that uses it, or choose another file."),
                exception);
        }
    }

    /// <summary>Whether a name is that of a Word file.</summary>
    public static bool IsDocument(string path) => Path.GetExtension(path).Equals(".docx", StringComparison.OrdinalIgnoreCase);
}
