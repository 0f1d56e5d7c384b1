using System.Xml.Linq;
using Reports.Core;
using Reports.Core.Documents.Filling;
using static Reports.Word.Wml;

namespace Reports.Word.Styling;

/// <summary>Goes through placeholders one by one and gathers what is wrong with them, each with its place.</summary>
internal sealed class TagCheck(TagCatalogue catalogue, List<StyleProblem> found)
{
    private const int LongestQuote = 16;
    private readonly HashSet<string> _placed = new(StringComparer.Ordinal);
    private readonly HashSet<string> _repeated = new(StringComparer.Ordinal);
    private string _heading = "";

    /// <summary>The body's placeholders.</summary>
    internal void Body(XElement body)
    {
        foreach (var element in body.Elements())
        {
            if (StyleOf(element) is { } style && (style.StartsWith("Heading", StringComparison.Ordinal) || style is "Title") || element.Element(W + "pPr")?.Element(W + "outlineLvl") is not null)
            {
                _heading = OwnText.TextOf(element).Trim();
            }

            foreach (var control in Placeholders.In(element))
            {
                Control(control, Placeholders.Alone(element) == control, null);
            }
        }

        foreach (var tag in _placed)
        {
            if (ReportPieces.Within(tag).FirstOrDefault(_placed.Contains) is { } larger)
            {
                Add(true, new("正文", "Text"), new($"“{tag}”已包含在“{larger}”中，不能再放一次。请删去其中一个。", $"“{tag}” is part of “{larger}” already. Delete one of them."));
            }
        }
    }

    /// <summary>The placeholders of a header or footer.</summary>
    internal void Margin(XElement root, bool isHeader)
    {
        foreach (var control in Placeholders.In(root))
        {
            Control(control, false, isHeader ? new("页眉", "Header") : new("页脚", "Footer"));
        }
    }

    /// <summary>What no report should lack and this one would.</summary>
    internal void Missing()
    {
        foreach (var (tag, _) in ReportPieces.Expected.Where(piece => !piece.BroughtBy.Any(_placed.Contains) && !_repeated.Contains("每条" + piece.Tag.Replace("清单", "", StringComparison.Ordinal))))
        {
            Add(false, new("正文", "Text"), new($"没有标记“{tag}”，报告将缺少这一部分。", $"There is no “{tag}”; the report will lack it."));
        }
    }

    private void Control(XElement control, bool isAlone, Bilingual? margin)
    {
        var typed = Placeholders.NameOf(control);
        var name = TagCatalogue.Clean(typed);
        var around = control.Ancestors(W + "sdt").Select(outer => catalogue.Find(Placeholders.NameOf(outer))).Where(tag => tag?.Kind == TagKind.Repeat).ToList();
        var place = margin ?? PlaceOf(control);
        if (around.Exists(tag => tag!.Fields.Contains(name, StringComparer.Ordinal)))
        {
            return;
        }

        switch (catalogue.Find(name))
        {
            case { Kind: TagKind.Block } block when margin is not null || !isAlone:
                Add(true, place, new($"“{block.Name}”须单独成段，不能放在表格、页眉页脚、其他控件里或文字中间。", $"“{block.Name}” must be a paragraph of its own, not in a table, header, footer, another control or amid text."));
                break;
            case { Kind: TagKind.Block } block when !_placed.Add(block.Name):
                Add(true, place, new($"“{block.Name}”放了不止一次。请删去多余的。", $"“{block.Name}” is there more than once. Delete the others."));
                break;
            case { Kind: TagKind.Repeat } when margin is not null:
                Add(true, place, new($"“{name}”不能放在页眉页脚里。", $"“{name}” cannot be in a header or footer."));
                break;
            case { Kind: TagKind.Repeat } when control.Element(W + "sdtContent")?.Elements(W + "tc").Any() == true:
                Add(true, place, new($"“{name}”不能只包住单元格。请选中整行，用“重复分区内容控件”。", $"“{name}” cannot be around a cell. Select the whole row and use a repeating section control."));
                break;
            case { Kind: TagKind.Repeat } repeat:
                _repeated.Add(repeat.Name);
                break;
            case null:
                Unknown(typed, name, place);
                break;
        }
    }

    private void Unknown(string typed, string name, Bilingual place)
    {
        if (catalogue.Fields.Contains(name))
        {
            var repeats = string.Join('”', catalogue.RepeatsWith(name).Select(repeat => "“" + repeat)) + "”";
            Add(true, place, new($"“{typed}”要放在{repeats}里面。", $"“{typed}” must stand inside {repeats}."));
        }
        else if (catalogue.Nearest(name) is { } near)
        {
            Add(true, place, new($"不认识标记“{typed}”。是不是“{near}”？", $"There is no tag “{typed}”. Did you mean “{near}”?"));
        }
        else
        {
            Add(false, place, new($"标记“{typed}”不是占位标记，原样保留。", $"The tag “{typed}” stands for nothing; it stays as it is."));
        }
    }

    // 「标题」之下，表格中，“……”
    private Bilingual PlaceOf(XElement control)
    {
        var paragraph = control.Ancestors(W + "p").FirstOrDefault() ?? control.Descendants(W + "p").FirstOrDefault();
        var text = (paragraph is null ? "" : OwnText.TextOf(paragraph)).Trim();
        var quote = text.Length == 0 ? "" : "“" + (text.Length > LongestQuote ? text[..LongestQuote] + "…" : text) + "”";
        var isInTable = control.Ancestors(W + "tbl").Any() || control.Descendants(W + "tbl").Any();
        return new(
            (_heading.Length > 0 ? $"“{_heading}”之后" : "正文") + (isInTable ? "的表格" : "") + quote,
            (_heading.Length > 0 ? $"After “{_heading}”" : "Text") + (isInTable ? ", in a table" : "") + (quote.Length > 0 ? ", " + quote : ""));
    }

    private void Add(bool isError, Bilingual place, Bilingual text) => found.Add(new StyleProblem(isError, place, text));
}
