namespace Reports.Word;

/// <summary>Ids of the character styles.</summary>
internal static class CharacterStyles
{
    /// <summary>段首语: 黑体 inside a paragraph.</summary>
    internal const string RunInHead = "RunInHead";

    /// <summary>Hyperlink, without colour or underline: contents are black on paper.</summary>
    internal const string Hyperlink = "Hyperlink";
}
