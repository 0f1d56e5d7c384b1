namespace Reports.Core;

/// <summary>The language people read: Chinese unless asked otherwise.</summary>
public enum Language
{
    /// <summary>Simplified Chinese (zh-CN).</summary>
    Chinese,

    /// <summary>English (en-US).</summary>
    English,
}
