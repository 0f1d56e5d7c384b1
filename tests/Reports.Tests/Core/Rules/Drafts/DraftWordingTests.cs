using Reports.Core.Rules.Campaigns;
using Reports.Core.Rules.Drafts;
using Reports.Testing;

namespace Reports.Tests.Core.Rules.Drafts;

public class DraftWordingTests
{
    [Theory]
    [InlineData("行　　业：水泥", 0)]
    [InlineData("本行　　业水泥", 1)]
    public void A_label_set_wide_has_no_blanks_but_a_text_has(string text, int findings)
    {
        var check = DraftChecker.Check(new GoodDraft().With(GoodDraft.Body(text)).Build(), CheckedContent.Glossary, CampaignChecks.None, new DateOnly(2026, 10, 31));

        Assert.Equal(findings, check.Findings.Count(finding => finding.Rule == "WRD-18"));
    }
}
