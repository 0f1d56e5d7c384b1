namespace Reports.Excel.Patching;

/// <summary>One tag in the text of a part.</summary>
/// <param name="Start">Where its <c>&lt;</c> stands.</param>
/// <param name="End">Behind its <c>&gt;</c>.</param>
/// <param name="Name">Its name with prefix.</param>
/// <param name="IsEnd">Whether it closes an element.</param>
/// <param name="IsEmpty">Whether it opens and closes one.</param>
internal readonly record struct XmlTag(int Start, int End, string Name, bool IsEnd, bool IsEmpty)
{
    /// <summary>The name without prefix.</summary>
    public ReadOnlySpan<char> LocalName => Name.AsSpan(Name.IndexOf(':', StringComparison.Ordinal) + 1);

    /// <summary>The prefix with its colon; empty without one.</summary>
    public string Prefix => Name[..(Name.IndexOf(':', StringComparison.Ordinal) + 1)];
}
