using System.Text;
using Reports.Core.Fixes;
using Reports.Core.Rules;
using Reports.Core.Rules.Submissions.Returns;
using Reports.Core.Templates;
using Reports.Testing;
using Reports.Tests.Core.Rules.CellTruth;
using Reports.Tests.Core.Rules.Drafts;
using Reports.Tests.Core.Rules.Examples;
using Reports.Tests.Core.Rules.Submissions.Returns;

namespace Reports.Tests.Core.Rules.Messages;

/// <summary>
/// What each rule says, word for word: about its example, about variants at the edges of what it allows, about
/// every kind of mistake and every other rule's example that it sees too, and about the real sample. One approved file for each rule.
/// </summary>
public class RuleMessagesTests
{
    private static readonly Lazy<(string Name, CheckContext Context)[]> Mistakes = new(() => [.. Faults.All.SelectMany(Mistaken)]);

    private static readonly Lazy<(string Name, CheckContext Context)[]> Others = new(() =>
        [.. RuleCatalogue.ForWorkbooks.Select(rule => (rule.Info.Code, RuleExamplesTests.ExampleOf(rule.Info.Code).Failing()))]);

    private static readonly Lazy<CheckContext> Real = new(() => new CheckContext(Samples.Map("sugar-industry"), CheckedContent.Glossary));

    public static TheoryData<string> Workbooks => [.. RuleCatalogue.ForWorkbooks.Select(rule => rule.Info.Code)];

    public static TheoryData<string> Documents => [.. RuleCatalogue.ForDocuments.Select(rule => rule.Info.Code)];

    public static TheoryData<string> Returns => [.. ReturnsRules.All.Select(rule => rule.Info.Code)];

    [Theory]
    [MemberData(nameof(Workbooks))]
    public void About_workbooks(string code)
    {
        var rule = RuleCatalogue.Find(code)!;
        var sheet = new StringBuilder().Add("example", rule.Check(RuleExamplesTests.ExampleOf(code).Failing()));
        foreach (var variant in RuleVariants.Of(code))
        {
            sheet.Add(variant.Name, rule.Check(variant.Edit(new GoodWorkbook()).Context(CheckedContent.Glossary)));
        }

        foreach (var (name, context) in Mistakes.Value.Concat(Others.Value.Where(other => other.Name != code)))
        {
            if (rule.Check(context).ToArray() is { Length: > 0 } findings)
            {
                sheet.Add(name, findings);
            }
        }

        Verify(code, sheet.Add("sugar-industry", rule.Check(Real.Value)));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void About_documents(string code) =>
        Verify($"{code}.document", new StringBuilder().Add("example", DraftExamplesTests.Check(code, DraftExamplesTests.ExampleOf(code).Failing(new GoodDraft()))));

    [Theory]
    [MemberData(nameof(Returns))]
    public void About_returns(string code)
    {
        var (rule, example) = (ReturnsRules.All.Single(each => each.Info.Code == code), ReturnsExample.All.Single(each => each.Code == code));

        Verify(code, new StringBuilder().Add("example", Sent.Findings(rule, ReturnsExample.RegisterOf(code), example.Failing()).Select(found => found.Finding)));
    }

    // A mistake at the first cell that lends itself to it, and at the last when that is another.
    private static IEnumerable<(string Name, CheckContext Context)> Mistaken(Fault fault)
    {
        var good = new GoodWorkbook().Context().Bound;
        var places = good.Rows(fault.Sheet).Select(row => (Field: row[fault.Column], Text: fault.Wrong(row))).Where(place => place.Text is not null).ToArray();
        return
            from at in places.Length > 1 ? new[] { 0, places.Length - 1 } : Enumerable.Range(0, places.Length)
            let place = places[at]
            select ($"{fault} at {place.Field.Address}", WithMistake(fault, place.Field, place.Text!));
    }

    private static CheckContext WithMistake(Fault fault, Field field, string text) => new GoodWorkbook()
        .Raw(raw => fault.Cell is { } change
            ? CellTruthTests.Changed(raw, field.Address, change)
            : WorkbookEdits.Apply(raw, [new CellEdit(field.Address, field.Original, text)]))
        .Context(CheckedContent.Glossary);

    private static void Verify(string code, StringBuilder sheet) =>
        Snapshot.Verify(sheet.ToString(), "txt", RepositoryFiles.PathOf($"tests/Reports.Tests/Core/Rules/Messages/{code}.cs"), "messages");
}
