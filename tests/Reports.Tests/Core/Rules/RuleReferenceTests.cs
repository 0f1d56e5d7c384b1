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
}
