namespace Reports.Word;

/// <summary>Tag of a content control the program wrote: which part of the report it holds, and how the part looked when written.</summary>
/// <param name="Id">Id of the part, e.g. <c>h-scene-YB01-A-2-1</c>.</param>
/// <param name="Hash">What <see cref="BlockHash"/> gave when it was written; 12 hex digits.</param>
/// <remarks>Word takes tags of at most 64 characters.</remarks>
public readonly record struct BlockTag(string Id, string Hash)
{
    private const string Prefix = "reports:";
    private const int HashLength = 12;

    /// <summary>The tag a text stands for; null when the program did not write it.</summary>
    public static BlockTag? Parse(string? text) =>
        text is not null && text.StartsWith(Prefix, StringComparison.Ordinal) && text.Length > Prefix.Length + HashLength && text[^(HashLength + 1)] == ':'
            ? new BlockTag(text[Prefix.Length..^(HashLength + 1)], text[^HashLength..])
            : null;

    /// <inheritdoc />
    public override string ToString() => $"{Prefix}{Id}:{Hash}";
}
