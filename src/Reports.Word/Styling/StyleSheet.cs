using System.Globalization;
using System.Xml.Linq;
using Reports.Core.Documents.Layout;
using static Reports.Word.Wml;

namespace Reports.Word.Styling;

/// <summary>
/// The styles of a style file. Word numbers the ids of built-in styles in some languages, so they are found by name; where an id
/// is another than the report's, it is changed, in the style and wherever it is used.
/// </summary>
internal sealed class StyleSheet
{
    private static readonly string[] References =
    [
        "pStyle", "rStyle", "tblStyle", "basedOn", "next", "link", "styleLink", "numStyleLink", "clickAndTypeStyle", "defaultTableStyle",
    ];

    private readonly Dictionary<string, string> _renamed = new(StringComparer.Ordinal);
    private readonly List<ParagraphFormat> _missing = [];

    private StyleSheet(XElement root)
    {
        Root = root;
        Match();
        Rename(root);
        ById = root.Elements(W + "style")
            .Where(style => IdOf(style).Length > 0)
            .GroupBy(IdOf, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
    }

    /// <summary>The styles part.</summary>
    internal XElement Root { get; }

    /// <summary>The styles by their ids in the report.</summary>
    internal IReadOnlyDictionary<string, XElement> ById { get; }

    /// <summary>The report's styles that are not there.</summary>
    internal IReadOnlyList<ParagraphFormat> Missing => _missing;

    /// <summary>Whether an id had to be changed.</summary>
    internal bool HasRenamed => _renamed.Count > 0;

    /// <summary>The default paragraph style; what a paragraph without a style has.</summary>
    internal string DefaultId => ById.Values.FirstOrDefault(style => IsParagraph(style) && style.Attribute(W + "default")?.Value is "1" or "true") is { } found
        ? IdOf(found)
        : OfficialStyles.Normal.Id;

    internal static StyleSheet Read(XElement styles) => new(new XElement(styles));

    /// <summary>Whether a part uses an id that was changed.</summary>
    internal bool Concerns(XElement part) => Uses(part).Any(use => _renamed.ContainsKey(use.Value));

    /// <summary>Changes the ids in a part.</summary>
    internal void Rename(XElement part)
    {
        foreach (var use in Uses(part).Where(use => _renamed.ContainsKey(use.Value)).ToList())
        {
            use.Value = _renamed[use.Value];
        }
    }

    /// <summary>Name of a style as its file has it.</summary>
    internal static string NameOf(XElement style) => style.Element(W + "name")?.Attribute(W + "val")?.Value ?? "";

    private static string IdOf(XElement style) => style.Attribute(W + "styleId")?.Value ?? "";

    private static bool IsParagraph(XElement style) => style.Attribute(W + "type")?.Value is null or "paragraph";

    private static IEnumerable<XAttribute> Uses(XElement part) => part.DescendantsAndSelf()
        .Select(element => element.Name.Namespace != W ? null
            : element.Name.LocalName == "style" ? element.Attribute(W + "styleId")
            : References.Contains(element.Name.LocalName, StringComparer.Ordinal) ? element.Attribute(W + "val") : null)
        .OfType<XAttribute>();

    private static IEnumerable<string> NamesOf(XElement style) =>
        (style.Element(W + "aliases")?.Attribute(W + "val")?.Value ?? "").Split([',', '，'], StringSplitOptions.RemoveEmptyEntries)
        .Prepend(NameOf(style))
        .Select(StyleNames.Plain);

    private void Match()
    {
        var taken = new HashSet<XElement>();
        var paragraphs = Root.Elements(W + "style").Where(IsParagraph).ToList();
        foreach (var official in StyleNames.All)
        {
            var names = StyleNames.Of(official).Select(StyleNames.Plain).ToList();
            var free = paragraphs.Where(style => !taken.Contains(style)).ToList();
            var found = names.Select(name => free.Find(style => StyleNames.Plain(NameOf(style)) == name)).FirstOrDefault(style => style is not null)
                ?? free.Find(style => NamesOf(style).Any(name => names.Contains(name, StringComparer.Ordinal)))
                ?? free.Find(style => IdOf(style) == official.Id);
            if (found is null)
            {
                _missing.Add(official);
                continue;
            }

            taken.Add(found);
            Claim(found, official.Id);
        }

        MatchCharacter(CharacterStyles.RunInHead, "段首语");
        MatchCharacter(CharacterStyles.Hyperlink, "Hyperlink", "超链接");
    }

    private void MatchCharacter(string id, params string[] names)
    {
        var plain = names.Select(StyleNames.Plain).ToList();
        if (Root.Elements(W + "style").FirstOrDefault(style => style.Attribute(W + "type")?.Value == "character" && NamesOf(style).Any(name => plain.Contains(name, StringComparer.Ordinal))) is { } found)
        {
            Claim(found, id);
        }
    }

    // The style gets the report's id; another one that has it by chance makes room.
    private void Claim(XElement style, string id)
    {
        var own = IdOf(style);
        if (own == id)
        {
            return;
        }

        var ids = Root.Elements(W + "style").Select(IdOf).Concat(_renamed.Values).ToHashSet(StringComparer.Ordinal);
        if (ids.Contains(id) && !_renamed.ContainsKey(id))
        {
            var number = 2;
            while (ids.Contains(id + number.ToString(CultureInfo.InvariantCulture)))
            {
                number++;
            }

            _renamed[id] = id + number.ToString(CultureInfo.InvariantCulture);
        }

        _renamed[own] = id;
    }
}
