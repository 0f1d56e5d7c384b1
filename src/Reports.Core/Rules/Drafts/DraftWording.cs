using System.Text.RegularExpressions;
using Reports.Core.Documents.Drafts;
using Reports.Core.Model;
using Reports.Core.Rules.Phrasing;
using Reports.Core.Templates;
using Reports.Core.Workbooks;

namespace Reports.Core.Rules.Drafts;

/// <summary>
/// The rules of wording on a document. They read texts of cells, so what people wrote is handed to them as a sheet with a row
/// for each paragraph. What the program generated is left out: its words come from the workbook and are checked there.
/// </summary>
internal static partial class DraftWording
{
    private const string Sheet = "正文";
    private const string Key = "text";

    private static readonly Bilingual Nothing = new("正文", "Text");

    private static readonly SheetDefinition Definition = new()
    {
        Key = Key,
        Name = Nothing,
        Kind = SheetKind.Grid,
        Group = "map",
        Hint = Nothing,
        Columns = [new ColumnDefinition { Key = Key, Heading = Nothing, Width = 1, Help = Nothing }],
    };

    private static readonly TemplateDefinition Template = new()
    {
        Id = Key,
        Version = "",
        Title = Nothing,
        Legend = Nothing,
        Limits = new CheckLimits(0, int.MaxValue, int.MaxValue, int.MaxValue, int.MaxValue, int.MaxValue, int.MaxValue),
        Answers = new AnswerWords([], [], [], []),
        CodeLists = [],
        Sheets = [Definition],
    };

    /// <summary>What these rules find in what people wrote.</summary>
    public static IEnumerable<Finding> Check(DraftContext context, Func<IRule, bool> isOn)
    {
        DraftParagraph[] texts =
        [
            .. context.Draft.AllParagraphs.Where(paragraph => !paragraph.IsGenerated && paragraph.Role != DraftRole.Contents && paragraph.Text.Trim().Length > 0),
        ];
        if (texts.Length == 0)
        {
            return [];
        }

        var check = new CheckContext(Map(context.Draft, texts), context.Glossary);
        return WordingRules.All.Where(isOn).SelectMany(rule => rule.Check(check).SelectMany(finding => Placed(rule.Info, finding, texts)));
    }

    // A finding over a column carries an edit for each text; in a document each text is a finding of its own.
    private static IEnumerable<Finding> Placed(RuleInfo rule, Finding finding, DraftParagraph[] texts)
    {
        DraftPlace PlaceOf(CellAddress cell) => texts[cell.Row - 1].Place;
        if (finding is { Count: > 1, Fix: { } fix })
        {
            return fix.Edits.Select(edit => Placed(Rewritten(rule, finding, edit), PlaceOf(edit.Cell)));
        }

        var place = finding.Where is { } where ? PlaceOf(where) : DraftPlace.Document;
        var placed = finding.Fix is { Edits: [var only] } ? Rewritten(rule, finding, only) : finding;
        return [Placed(placed, place) with { RelatedPlaces = [.. finding.Related.Select(PlaceOf)] }];
    }

    private static Finding Placed(Finding finding, DraftPlace place) =>
        finding with { Where = null, Sheet = place.Chapter, Place = place, Related = [], Fix = null, Count = 1 };

    private static Finding Rewritten(RuleInfo rule, Finding finding, CellEdit edit)
    {
        var (before, after) = Around(edit.Before, edit.After);
        return finding with
        {
            Found = edit.Before,
            Message = new($"“{before}”不符合“{rule.Title.Zh}”。", $"“{before}” does not meet “{rule.Title.En}”."),
            Expected = new(edit.After, edit.After),
            Hint = new($"请改为“{after}”。", $"Write “{after}”."),
        };
    }

    // The part that changes with a few characters on either side; long paragraphs are not quoted whole.
    private static (string Before, string After) Around(string before, string after)
    {
        const int Beside = 4;
        var start = before.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();
        var end = before[start..].Reverse().Zip(after[start..].Reverse()).TakeWhile(pair => pair.First == pair.Second).Count();
        var first = Math.Max(0, start - Beside);
        var rest = Math.Max(0, end - Beside);
        return (RuleFindings.Quote(before[first..(before.Length - rest)]), RuleFindings.Quote(after[first..(after.Length - rest)]));
    }

    private static IndustryMap Map(Draft draft, DraftParagraph[] texts)
    {
        var sheet = new RawSheet(Sheet, SheetVisibility.Visible, [], [], [], [], [], []);
        var source = new RawWorkbook(draft.Name, draft.Sha256, [sheet], HasExternalLinks: false, new Dictionary<string, string>(StringComparer.Ordinal));
        var rows = texts.Select((paragraph, at) => Row(new CellAddress(Sheet, at + 1, 1), WideLabel().Replace(paragraph.Text, ""))).ToArray();
        var bound = new BoundSheet(Definition, sheet, 0, new Dictionary<string, int>(StringComparer.Ordinal) { [Key] = 1 }, rows);
        var workbook = new BoundWorkbook(
            source, Template, null, new Dictionary<string, BoundSheet>(StringComparer.Ordinal) { [Key] = bound }, [], new CellCounts(0, 0, 0, 0));
        return new IndustryMap(workbook, new Cover(null), [], [], [], [], []);
    }

    // 行　　业：labels of cover lines are set as wide as their neighbours; the blanks in them are no blanks of a text.
    [GeneratedRegex("(?<=^\\p{IsCJKUnifiedIdeographs})\u3000+(?=\\p{IsCJKUnifiedIdeographs}：)", RegexOptions.None, 1000)]
    private static partial Regex WideLabel();

    private static BoundRow Row(CellAddress cell, string text) => new(
        Key,
        cell,
        new Dictionary<string, Field>(StringComparer.Ordinal) { [Key] = new Field(cell, text, text, FieldState.Value) });
}
