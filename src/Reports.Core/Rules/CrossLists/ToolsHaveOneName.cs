using Reports.Core.Model;
using Reports.Core.Rules.Rechecking;
using Reports.Core.Templates;

namespace Reports.Core.Rules.CrossLists;

/// <summary>XLS-05: one kind of software has one name in the whole workbook.</summary>
public sealed class ToolsHaveOneName : IRule
{
    private static readonly string[] SoftwareEndings = ["系统", "软件", "平台"];

    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "XLS-05",
        Severity.Warning,
        new("同一种软件在全表中用同一个名称", "One kind of software has one name throughout"),
        new("MES、MES系统、制造执行系统是同一种软件，写法不同会重复统计。", "MES, MES系统 and 制造执行系统 are the same; written differently they are counted twice."),
        RuleBases.Practice,
        "制造执行系统（MES），制造执行系统（MES）",
        "MES系统，制造执行系统");

    /// <inheritdoc />
    public RuleScope Scope => RuleScope.Sheet;

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context)
    {
        var spellings = SpellingsOf(context.Glossary);
        var uses = context.Map.ItemsOf(ListKind.Tool)
            .Select(item => item.Row["name"])
            .Where(field => field.HasValue && spellings.ContainsKey(Folded(field.Text)))
            .GroupBy(field => spellings[Folded(field.Text)].Canonical, StringComparer.Ordinal);
        foreach (var use in uses.Where(use => use.Select(field => field.Text).Distinct(StringComparer.Ordinal).Skip(1).Any()))
        {
            Field[] others = [.. use.Where(field => field.Text != use.Key)];
            yield return FindingOf(use.Key, others, isSafe: others.All(field => spellings[Folded(field.Text)].IsForm));
        }
    }

    private Finding FindingOf(string canonical, Field[] fields, bool isSafe) => Info
        .At(
            fields[0],
            new($"“{RuleFindings.Quote(fields[0].Text)}”在本表中还有别的写法，统一为“{canonical}”。", $"“{RuleFindings.Quote(fields[0].Text)}” has other names in this workbook; use “{canonical}”."),
            new(canonical, canonical),
            new($"请改为“{canonical}”；确是另一种软件的，请写明区别。", $"Type “{canonical}”, or tell the two apart by name."))
        .Over([.. fields.Select(field => field.Address)])
        with
    {
        Fix = new ProposedFix(isSafe, [.. fields.Select(field => new CellEdit(field.Address, field.Original, canonical))]),
    };

    // Canonical name of each spelling. Abbreviations are another form of the same name, synonyms another word for it.
    // A spelling that two terms share leads nowhere.
    private static Dictionary<string, (string Canonical, bool IsForm)> SpellingsOf(Glossary glossary)
    {
        var spellings = new Dictionary<string, (string Canonical, bool IsForm)>(StringComparer.Ordinal);
        var shared = new HashSet<string>(StringComparer.Ordinal);
        foreach (var term in glossary.Terms.Where(term => term.Abbreviation.Length > 0 && Array.Exists(SoftwareEndings, ending => term.Name.EndsWith(ending, StringComparison.Ordinal))))
        {
            var canonical = $"{term.Name}（{term.Abbreviation}）";
            string[] forms = [term.Name, canonical, $"{term.Abbreviation}（{term.Name}）", term.Abbreviation, $"{term.Abbreviation}系统", $"{term.Abbreviation}软件", $"{term.Name}{term.Abbreviation}"];
            foreach (var (spelling, isForm) in forms.Select(form => (form, true)).Concat(term.Synonyms.Select(synonym => (synonym, false))))
            {
                var key = Folded(spelling);
                if (!spellings.TryAdd(key, (canonical, isForm)) && spellings[key].Canonical != canonical)
                {
                    shared.Add(key);
                }
            }
        }

        foreach (var key in shared)
        {
            spellings.Remove(key);
        }

        return spellings;
    }

    private static string Folded(string name) =>
        Wording.Widths.ToHalf(name).Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();
}
