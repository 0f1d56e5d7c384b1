using System.Globalization;
using Reports.Excel.Patching;

namespace Reports.Excel.Annotating;

/// <summary>Adds cell styles to a workbook's style part; what stands there keeps its place and its number.</summary>
internal sealed class StyleSheet
{
    // The order in which ECMA-376 1, 18.8.39 (styleSheet) wants its children.
    private static readonly string[] Order = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles", "colors", "extLst"];

    private static readonly string[] Sides = ["left", "right", "top", "bottom"];

    private readonly string _text;
    private readonly XmlTag _root;
    private readonly int _end;
    private readonly Dictionary<string, Block> _blocks = new(StringComparer.Ordinal);
    private readonly List<string> _styles = [];
    private readonly Dictionary<string, List<string>> _new = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _known = new(StringComparer.Ordinal);

    public StyleSheet(string text)
    {
        _text = text;
        var scanner = new XmlScanner(text);
        while (scanner.Next(out var tag))
        {
            if (tag.IsEnd)
            {
                _end = tag.Start;
            }
            else if (_root == default)
            {
                _root = tag;
            }
            else if (tag.LocalName is "fonts" or "fills" or "borders" or "cellXfs")
            {
                Read(scanner, tag);
            }
            else
            {
                _blocks[tag.LocalName.ToString()] = new Block(tag, scanner.Skip(tag).Start, 0);
            }
        }
    }

    private string Prefix => _root.Prefix;

    /// <summary>A font, by its inner XML with <c>{0}</c> for the prefix; gives its number.</summary>
    public int Font(string inner) => Add("fonts", "font", inner, ["<{0}sz val=\"11\"/><{0}name val=\"宋体\"/>"]);

    /// <summary>A plain fill in one colour (ARGB); gives its number.</summary>
    public int Fill(string colour) => Add(
        "fills",
        "fill",
        $"<{{0}}patternFill patternType=\"solid\"><{{0}}fgColor rgb=\"{colour}\"/><{{0}}bgColor indexed=\"64\"/></{{0}}patternFill>",
        ["<{0}patternFill patternType=\"none\"/>", "<{0}patternFill patternType=\"gray125\"/>"]);

    /// <summary>A thin line around the cell in one colour (ARGB); gives its number.</summary>
    public int Border(string colour) => Add(
        "borders",
        "border",
        string.Concat(Sides.Select(side => $"<{{0}}{side} style=\"thin\"><{{0}}color rgb=\"{colour}\"/></{{0}}{side}>")) + "<{0}diagonal/>",
        ["<{0}left/><{0}right/><{0}top/><{0}bottom/><{0}diagonal/>"]);

    /// <summary>A cell style by the attributes and inner XML of its <c>xf</c>; gives its number.</summary>
    public int Style(string attributes, string inner = "") =>
        AddStyle(inner.Length == 0 ? $"<{Prefix}xf{attributes}/>" : $"<{Prefix}xf{attributes}>{Named(inner)}</{Prefix}xf>");

    /// <summary>The style with number <paramref name="style"/>, but with this fill; gives the new one's number.</summary>
    public int WithFill(int style, int fill)
    {
        if (style >= _styles.Count)
        {
            style = 0;
        }

        if (_styles.Count == 0)
        {
            return Style(string.Create(CultureInfo.InvariantCulture, $" numFmtId=\"0\" fontId=\"0\" fillId=\"{fill}\" borderId=\"0\" applyFill=\"1\""));
        }

        var xf = _styles[style];
        var scanner = new XmlScanner(xf);
        scanner.Next(out var tag);
        var splices = new List<Splice>();
        Put("fillId", fill.ToString(CultureInfo.InvariantCulture));
        Put("applyFill", "1");
        return AddStyle(Splice.Apply(xf, splices));

        void Put(string name, string value) => splices.Add(scanner.Find(tag, name) is { } found
            ? new Splice(found.Value, found.ValueLength, value)
            : new Splice(tag.Start + 1 + tag.Name.Length, 0, $" {name}=\"{value}\""));
    }

    /// <summary>The replacements that bring everything added into the text.</summary>
    public IEnumerable<Splice> Splices()
    {
        foreach (var (name, items) in _new.OrderBy(pair => Array.IndexOf(Order, pair.Key)))
        {
            if (!_blocks.TryGetValue(name, out var block))
            {
                var xml = $"<{Prefix}{name} count=\"{items.Count.ToString(CultureInfo.InvariantCulture)}\">{string.Concat(items)}</{Prefix}{name}>";
                yield return new Splice(PlaceOf(name), 0, xml);
            }
            else if (block.Open.IsEmpty)
            {
                yield return new Splice(block.Open.Start, block.Open.End - block.Open.Start, $"<{Prefix}{name}>{string.Concat(items)}</{Prefix}{name}>");
            }
            else
            {
                var scanner = new XmlScanner(_text);
                if (scanner.Find(block.Open, "count") is { } count)
                {
                    yield return new Splice(count.Value, count.ValueLength, (block.Count + items.Count).ToString(CultureInfo.InvariantCulture));
                }

                yield return new Splice(block.Close, 0, string.Concat(items));
            }
        }
    }

    private int PlaceOf(string name) => Order
        .SkipWhile(other => other != name)
        .Skip(1)
        .Where(_blocks.ContainsKey)
        .Select(next => _blocks[next].Open.Start)
        .DefaultIfEmpty(_end)
        .First();

    private void Read(XmlScanner scanner, XmlTag block)
    {
        var name = block.LocalName.ToString();
        var count = 0;
        var close = block.Start;
        while (!block.IsEmpty && scanner.Next(out var tag))
        {
            if (tag.IsEnd)
            {
                close = tag.Start;
                break;
            }

            count++;
            var end = scanner.Skip(tag).End;
            if (name == "cellXfs")
            {
                _styles.Add(_text[tag.Start..end]);
            }
        }

        _blocks[name] = new Block(block, close, count);
    }

    private int AddStyle(string xf)
    {
        if (_known.TryGetValue(xf, out var known))
        {
            return known;
        }

        if (!_new.TryGetValue("cellXfs", out var items))
        {
            // Number 0 is the style of every cell that names none.
            _new["cellXfs"] = items = _styles.Count > 0 ? [] : [$"<{Prefix}xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>"];
        }

        items.Add(xf);
        return _known[xf] = _styles.Count + items.Count - 1;
    }

    // A file without this block means the defaults by number 0 (and 1 for fills), so they come first.
    private int Add(string block, string element, string inner, string[] defaults)
    {
        var xml = $"<{Prefix}{element}>{Named(inner)}</{Prefix}{element}>";
        if (_known.TryGetValue(xml, out var known))
        {
            return known;
        }

        if (!_new.TryGetValue(block, out var items))
        {
            _new[block] = items = [];
            if (!_blocks.TryGetValue(block, out var there) || there.Count == 0)
            {
                items.AddRange(defaults.Select(each => $"<{Prefix}{element}>{Named(each)}</{Prefix}{element}>"));
            }
        }

        items.Add(xml);
        return _known[xml] = (_blocks.TryGetValue(block, out var existing) ? existing.Count : 0) + items.Count - 1;
    }

    private string Named(string inner) => inner.Replace("{0}", Prefix, StringComparison.Ordinal);

    /// <summary>A child of the root: where it opens and closes and how many children it has.</summary>
    private sealed record Block(XmlTag Open, int Close, int Count);
}
