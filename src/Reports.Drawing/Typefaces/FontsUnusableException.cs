namespace Reports.Drawing.Typefaces;

/// <summary>No face that can show Chinese was found; the message says what to do.</summary>
public sealed class FontsUnusableException : Exception
{
    /// <summary>Says which folder was looked in.</summary>
    public FontsUnusableException(string folder)
        : base($"绘图字体缺失：在“{folder}”中未找到 Noto Sans SC，系统中也没有可用的中文字体。请重新安装本程序，或安装任一中文字体后重试。"
            + $" No usable font: Noto Sans SC is not in '{folder}' and the system has no Chinese font. Reinstall the program or install a Chinese font.")
    {
    }

    /// <summary>For serializers and tools.</summary>
    public FontsUnusableException()
    {
    }

    /// <summary>With the error beneath.</summary>
    public FontsUnusableException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
