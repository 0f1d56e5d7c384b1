using Reports.Core.Rules;
using Reports.Testing;

namespace Reports.Tests.Core.Rules.Examples;

public class RuleExamplesTests
{
    private static readonly RuleExample[] Examples =
    [
        .. StructureExamples.All,
        .. ReferenceExamples.All,
        .. CompletenessExamples.All,
        .. SubmissionExamples.All,
        .. SemanticExamples.All,
        .. CrossListExamples.All,
        .. WordingExamples.All,
        .. OutputExamples.All,
    ];

    public static TheoryData<string> Codes => [.. RuleCatalogue.ForWorkbooks.Select(rule => rule.Info.Code)];

    [Fact]
    public void The_good_workbook_has_no_finding_at_all() =>
        Assert.Empty(Checker.Check(new GoodWorkbook().Context(CheckedContent.Glossary)).Findings.Select(Describe));

    [Fact]
    public void Each_rule_has_one_example_and_each_example_a_rule() => Assert.Equal(
        RuleCatalogue.ForWorkbooks.Select(rule => rule.Info.Code).Order(StringComparer.Ordinal),
        Examples.Select(example => example.Code).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_failing_example_gives_one_finding_at_its_place_and_the_passing_one_none(string code)
    {
        var (example, rule) = (ExampleOf(code), RuleCatalogue.Find(code)!);

        Assert.Equal([example.Place], rule.Check(example.Failing()).Select(finding => finding.Where?.ToString() ?? finding.Sheet));
        Assert.Empty(rule.Check(example.Passing()).Select(Describe));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_catalogue_shows_the_texts_that_the_examples_type(string code)
    {
        var (example, info) = (ExampleOf(code), RuleCatalogue.Find(code)!.Info);

        Assert.All(example.Typed, cell => Assert.Contains(cell.Failing, info.Failing, StringComparison.Ordinal));
        Assert.All(example.Typed, cell => Assert.Contains(cell.Passing, info.Passing, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Findings_say_what_is_wrong_what_belongs_there_and_what_to_do(string code)
    {
        var failing = ExampleOf(code).Failing();

        Assert.All(RuleCatalogue.Find(code)!.Check(failing).Concat(Checker.Check(failing).Findings), MessageLint.Approve);
    }

    internal static RuleExample ExampleOf(string code) => Assert.Single(Examples, example => example.Code == code);

    private static string Describe(Finding finding) => $"{finding.Rule} {finding.Where} {finding.Message.Zh}";
}
