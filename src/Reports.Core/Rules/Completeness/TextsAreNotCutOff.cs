using System.Buffers;
using Reports.Core.Rules.Rechecking;
using Reports.Core.Templates;

namespace Reports.Core.Rules.Completeness;

/// <summary>CMP-11: no text ends in the middle of a list or of a bracket.</summary>
public sealed class TextsAreNotCutOff : IRule
{
    private const int Prose = 16;
    private const string EndMarks = "。！？；）)”";
    private const string Dangling = "和与及或的";
    private const string Unfinished = "、，,：:（(《“";

    private static readonly SearchValues<char> Openings = SearchValues.Create("（(《");

    private static readonly string[] Whole = ["饱和", "中和", "调和", "总和", "参与", "普及"];

    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "CMP-11",
        Severity.Warning,
        new("文字完整，没有截断", "Texts are complete"),
        new("粘贴时容易丢掉后半句，审核人无法判断原意。", "Pasting loses the end of sentences easily; reviewers cannot guess it."),
        RuleBases.Practice,
        "原材料数据（种类、纯度）",
        "原材料数据（种类");

    /// <inheritdoc />
    public RuleScope Scope => RuleScope.Row;

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context) =>
        from cell in context.Bound.Fields(column => column is { Type: ColumnType.Text, Origin: not ColumnOrigin.Automatic })
        where cell.Sheet.Definition.Kind == SheetKind.Grid && cell.Field.HasValue && LosesItsEnd(cell.Column, cell.Field.Text, context.Glossary)
        let field = cell.Field
        let column = cell.Column
        let tail = field.Text.Length > 12 ? $"…{field.Text[^12..].ReplaceLineEndings(" ")}" : field.Text.ReplaceLineEndings(" ")
        select Info.At(
            field,
            new($"“{column.Heading.Zh}”以“{tail}”结尾，疑似截断。", $"“{column.Heading.En}” ends in “{tail}” and seems to be cut off."),
            new("完整的句子，括号成对", "Complete sentences with paired brackets"),
            new("请补全后面的文字或括号。", "Complete the text or close the bracket."));

    private static bool LosesItsEnd(ColumnDefinition column, string text, Glossary glossary) =>
        IsCutOff(text)
        || (column.Key == "name" && NameLosesItsEnd(text))
        || (column.Key == "painPoint" && PainPointLosesItsEnd(text, glossary.DifficultyWords));

    // A pain point that begins like prose (it has a comma), has no end mark, and whose last clause names no difficulty
    // has lost its end: "部分企业尚未引进自控系统，只是通".
    private static bool PainPointLosesItsEnd(string text, IReadOnlyList<string> difficulties)
    {
        var comma = text.LastIndexOf('，');
        return text.Length >= Prose
            && comma > 0
            && comma < text.Length - 1
            && !EndMarks.Contains(text[^1], StringComparison.Ordinal)
            && !difficulties.Any(word => text[comma..].Contains(word, StringComparison.Ordinal));
    }

    // "设", "晶", "设备压力和": one character, or a word that wants another behind it.
    private static bool NameLosesItsEnd(string name) =>
        (name.Length == 1 && name[0] >= '\u4e00')
        || (Dangling.Contains(name[^1], StringComparison.Ordinal) && !Array.Exists(Whole, word => name.EndsWith(word, StringComparison.Ordinal)));

    private static bool IsCutOff(string text)
    {
        if (Unfinished.Contains(text[^1], StringComparison.Ordinal))
        {
            return true;
        }

        if (!text.AsSpan().ContainsAny(Openings))
        {
            return false;
        }

        var (brackets, titles) = (0, 0);
        foreach (var character in text)
        {
            brackets += character is '（' or '(' ? 1 : character is '）' or ')' ? -1 : 0;
            titles += character is '《' ? 1 : character is '》' ? -1 : 0;
        }

        return brackets > 0 || titles > 0;
    }
}
