using System.Buffers;
using System.Text.RegularExpressions;
using Reports.Core.Model;
using Reports.Core.Rules.Rechecking;

namespace Reports.Core.Rules.Phrasing;

/// <summary>WRD-17: no traditional characters, and no letter or digit in place of 〇.</summary>
public sealed partial class CharactersAreSimplified : IRule
{
    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "WRD-17",
        Severity.Warning,
        new("使用规范汉字，没有形近字", "Characters are simplified ones, without look-alikes"),
        new("繁体字和“二0二五”一类写法查不到也对不上。", "Traditional characters and look-alikes can be neither found nor matched."),
        TextBases.Official,
        "设备数据采集不全，二〇二五年起改造",
        "設備數據采集不全，二0二五年起改造");

    /// <inheritdoc />
    public RuleScope Scope => RuleScope.Sheet;

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context)
    {
        var simple = context.Glossary.Traditional
            .Where(pair => pair.Key.Length == 1 && pair.Value.Length == 1)
            .ToDictionary(pair => pair.Key[0], pair => pair.Value[0]);
        return Report(context, simple, SearchValues.Create([.. simple.Keys, '年']));
    }

    private IEnumerable<Finding> Report(CheckContext context, Dictionary<char, char> simple, SearchValues<char> suspects) => Info.ReportColumns(
        context,
        TextTraits.None,
        field => field.Original.AsSpan().ContainsAny(suspects) ? Simplified(field.Original, simple) : field.Original,
        (column, count) => new($"“{column.Heading.Zh}”列有 {count} 格含繁体字或形近字。", $"{count} cells of “{column.Heading.En}” hold traditional characters or look-alikes."),
        new("规范汉字，如“数据”“二〇二五”", "Simplified characters, 二〇二五"),
        new("请改为规范汉字；可运行 reports fix 一次改好。", "Type simplified characters, or let reports fix do it."));

    private static string Simplified(string text, Dictionary<char, char> simple)
    {
        var plain = text.Any(simple.ContainsKey) ? string.Concat(text.Select(character => simple.GetValueOrDefault(character, character))) : text;
        return Year().Replace(plain, match => string.Concat(match.Value.Select(character => character is '0' or 'O' or 'o' or '○' or '零' ? '〇' : character)));
    }

    [GeneratedRegex(@"[一二][0Oo○零九][0Oo○〇零一二三四五六七八九]{2}(?=年)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Year();
}
