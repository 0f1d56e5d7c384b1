namespace Reports.Cli;

/// <summary>A result could not be made or could not be written to its place; the message says what to do.</summary>
internal sealed class OutputFailedException : Exception
{
    /// <summary>A failure in plain words.</summary>
    public OutputFailedException(string message)
        : base(message)
    {
    }

    /// <summary>A file could not be written.</summary>
    public OutputFailedException(string path, Exception cause)
        : base($"无法写入“{path}”：{Reason(cause)}请换一个可以写入的文件夹，或关闭正在使用该文件的程序后重试。", cause)
    {
    }

    private static string Reason(Exception cause) => cause switch
    {
        UnauthorizedAccessException => "没有写入权限，或该位置是文件夹。",
        DirectoryNotFoundException => "文件夹不存在。",
        PathTooLongException => "路径过长。",
        _ => "磁盘已满、文件被占用，或上级路径不是文件夹。",
    };
}
