namespace Reports.Core.Rules;

/// <summary>What the rules about meaning and wording rest on.</summary>
internal static class TextBases
{
    /// <summary>The guide.</summary>
    public static Bilingual Guide { get; } = new("参考指引“一、场景参考架构”", "Guide, part 1: reference architecture of scenes");

    /// <summary>Returns as they really come in.</summary>
    public static Bilingual Practice { get; } = new("行业协会的审核惯例", "Review practice of industry associations");

    /// <summary>GB/T 15834-2011, punctuation.</summary>
    public static Bilingual Punctuation { get; } = new("GB/T 15834—2011《标点符号用法》", "GB/T 15834-2011, use of punctuation");

    /// <summary>GB/T 15835-2011, numbers.</summary>
    public static Bilingual Numbers { get; } = new("GB/T 15835—2011《出版物上数字用法》", "GB/T 15835-2011, use of numerals");

    /// <summary>GB 3100 to 3102, units.</summary>
    public static Bilingual Units { get; } = new("GB 3100～3102—1993《量和单位》", "GB 3100 to 3102-1993, quantities and units");

    /// <summary>The data security law.</summary>
    public static Bilingual Security { get; } = new("《数据安全法》《个人信息保护法》", "Data Security Law, Personal Information Protection Law");

    /// <summary>GB/T 9704-2012, official documents.</summary>
    public static Bilingual Official { get; } = new("GB/T 9704—2012《党政机关公文格式》", "GB/T 9704-2012, layout of official documents");
}
