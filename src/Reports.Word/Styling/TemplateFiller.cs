using System.Globalization;
using System.Xml.Linq;
using Reports.Core.Documents;
using Reports.Core.Documents.Filling;
using static Reports.Word.Wml;

namespace Reports.Word.Styling;

/// <summary>Makes a report out of a template: own text stays, placeholders become what they stand for.</summary>
internal sealed class TemplateFiller
{
    private readonly StyleFile _file;
    private readonly TagValues _values;
    private readonly TagCatalogue _catalogue;
    private readonly TagFilling _filling;
    private readonly TagScope _scope;
    private readonly List<(ReportSection Section, OwnSection? Page)> _sections = [];
    private readonly Dictionary<string, IReadOnlyList<XElement>> _own = new(StringComparer.Ordinal);
    private readonly List<Block> _blocks = [];
    private readonly List<XElement> _text = [];
    private StylePage _page;
    private bool _isFirstPart = true;
    private PageLayout _layout;

    private TemplateFiller(StyleFile file, TagValues values, TagCatalogue catalogue)
    {
        _file = file;
        _values = values;
        _catalogue = catalogue;
        _filling = new TagFilling(catalogue);
        _scope = new TagScope(values, null, null);
        _page = file.Pages.Portrait;
    }

    internal static FilledTemplate Fill(StyleFile file, TagValues values, TagCatalogue catalogue) => new TemplateFiller(file, values, catalogue).Filled();

    private FilledTemplate Filled()
    {
        var main = _file.Package.Xml(_file.Package.MainPath);
        _file.Sheet.Rename(main);
        var section = 0;
        Begin(section);
        foreach (var element in main.Element(W + "body")!.Elements().Where(element => element.Name != W + "sectPr"))
        {
            var end = element.Element(W + "pPr")?.Element(W + "sectPr");
            end?.Remove();
            if (end is null || OwnText.TextOf(element).Length > 0 || element.Descendants(W + "sdt").Any())
            {
                Add(element);
            }

            if (end is not null)
            {
                Close(_layout, null);
                Begin(++section);
            }
        }

        Close(_layout, null);
        var report = _values.Report with { Sections = [.. _sections.Select(each => each.Section)] };
        var fitted = References.Fit(report, _values.Report);
        return new FilledTemplate(fitted.Report, _own, [.. _sections.Select(each => each.Page)], fitted.Notes);
    }

    private void Begin(int section)
    {
        _page = section < _file.Pages.All.Count ? _file.Pages.All[section] : _file.Pages.Portrait;
        _layout = _file.Pages.LayoutOf(_page.Geometry);
        _isFirstPart = true;
    }

    private void Add(XElement element)
    {
        if (Placeholders.Alone(element) is { } control && _catalogue.Find(Placeholders.NameOf(control)) is { Kind: TagKind.Block } block)
        {
            Place(ReportPieces.Cut(_values.Report, block.Name));
            return;
        }

        foreach (var filled in _filling.Fill(element, _scope))
        {
            var level = new OwnText(_file, _page.Geometry.TextWidth).LevelOf(filled);
            if (level > 0)
            {
                Flush();
            }

            _text.Add(filled);
            if (level > 0)
            {
                Flush(level);
            }
        }
    }

    // Own text up to here becomes a block; a heading is a block of its own, so that the contents list it.
    private void Flush(int level = 0)
    {
        if (_text.Count == 0)
        {
            return;
        }

        var id = "own-" + (_own.Count + 1).ToString(CultureInfo.InvariantCulture);
        var words = string.Concat(_text.SelectMany(each => each.DescendantsAndSelf(W + "p")).Select(OwnText.TextOf)).Trim();
        var parts = new OwnText(_file, _page.Geometry.TextWidth).Of(_text).ToList();
        var heading = level > 0 ? new HeadingBlock(level, words, id + "-heading") : null;
        _own[id] = [.. _text];
        _blocks.Add(new OwnBlock(id, words.Length > 20 ? words[..20] : words, heading is null ? parts : [.. parts.Select(part => part with { Id = heading.Id })]) { Heading = heading });
        _text.Clear();
    }

    private void Place(IReadOnlyList<ReportSection> pieces)
    {
        Flush();
        foreach (var piece in pieces)
        {
            if (piece.Layout == _layout && piece.ContinuedTable is null)
            {
                _blocks.AddRange(piece.Blocks);
                continue;
            }

            Close(_layout, null);
            _blocks.AddRange(piece.Blocks);
            Close(piece.Layout, piece.ContinuedTable);
        }
    }

    private void Close(PageLayout layout, string? continued)
    {
        Flush();
        if (_blocks.Count == 0)
        {
            return;
        }

        var isOwn = layout == _layout;
        var first = _isFirstPart ? _page.Settings.Element(W + "pgNumType")?.Attribute(W + "start")?.Value : null;
        _sections.Add((
            new ReportSection(layout, [.. _blocks], continued)
            {
                Page = isOwn ? _file.Counted(_page) : null,
                FirstNumber = int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < 100_000 ? number : null,
            },
            isOwn ? new OwnSection(_page, _isFirstPart) : null));
        _isFirstPart = false;
        _blocks.Clear();
    }
}
