using Reports.Core.Rules;
using Reports.Testing;

namespace Reports.Tests.Core.Rules;

public class RuleReferenceTests
{
    [Fact]
    public void The_document_of_the_rules_is_the_one_that_the_program_writes() => Assert.Equal(
        RuleReference.Write(),
        File.ReadAllText(RepositoryFiles.PathOf("docs/rules.md")).ReplaceLineEndings("\n"));

    [Fact]
    public void Every_rule_is_in_the_document()
    {
        var text = RuleReference.Write();

        Assert.All(RuleCatalogue.All, rule => Assert.Contains($"### {rule.Info.Code} ", text, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_rule_says_in_both_languages_what_holds_why_and_on_what_it_rests() => Assert.All(
        RuleCatalogue.All.Select(rule => rule.Info),
        info => Assert.All(
            new[] { info.Title, info.Why, info.Basis },
            text =>
            {
                Assert.Contains(text.Zh, letter => letter is >= '一' and <= '鿿');
                Assert.Contains(text.En, char.IsAsciiLetter);
                Assert.DoesNotContain(text.En, letter => letter is '，' or '。');
            }));
}
