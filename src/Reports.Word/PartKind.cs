namespace Reports.Word;

/// <summary>A kind of part that hangs on the main document: its content type and relationship type.</summary>
internal sealed record PartKind(string ContentType, string Relationship)
{
    internal static readonly PartKind Styles = OfWord("styles");
    internal static readonly PartKind Numbering = OfWord("numbering");
    internal static readonly PartKind Settings = OfWord("settings");
    internal static readonly PartKind FontTable = OfWord("fontTable");
    internal static readonly PartKind Header = OfWord("header");
    internal static readonly PartKind Footer = OfWord("footer");
    internal static readonly PartKind Png = new("image/png", RelationshipBase + "image");
    internal static readonly PartKind Svg = new("image/svg+xml", RelationshipBase + "image");

    internal static readonly PartKind CustomXml = new("application/xml", RelationshipBase + "customXml");

    internal const string RelationshipBase = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private static PartKind OfWord(string name) =>
        new($"application/vnd.openxmlformats-officedocument.wordprocessingml.{name}+xml", RelationshipBase + name);
}
