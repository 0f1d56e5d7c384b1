namespace Reports.Core.Rules.Submissions.Returns;

/// <summary>SUB-09: who sends a return stands in the campaign's register, with the same credit code.</summary>
public sealed class SendersAreRegistered : ReturnsRule
{
    /// <inheritdoc />
    public override RuleInfo Info { get; } = new(
        "SUB-09",
        Severity.Warning,
        new("报送单位在下发名单内", "Who sends a return was asked for one"),
        new("名单外的报送要另行登记，才能说清应报、已报和主动报送各多少。", "Returns that nobody asked for are registered apart, so that the count of returns adds up."),
        RuleBases.Practice,
        "信用代码在下发名单内",
        "信用代码和单位名称都不在下发名单内");

    /// <inheritdoc />
    public override IEnumerable<ReturnFinding> Check(ReturnSet returns)
    {
        ArgumentNullException.ThrowIfNull(returns);
        if (returns.Register is not { } register)
        {
            return [];
        }

        return
            from each in returns.Latest
            where each.Sender.Length > 0
            let member = register.MemberOf(each)
            let code = each.Map.Cover.Text("creditCode")
            where member is null || (code.Length > 0 && member.CreditCode.Length > 0 && code != member.CreditCode)
            select new ReturnFinding(each, member is null ? Stranger(each, register) : OtherCode(each, register, member));
    }

    private Finding Stranger(Return sent, DispatchRegister register) => Info.At(
        sent.SenderField!.Value,
        new($"“{RuleFindings.Quote(sent.Organisation)}”不在下发名单“{RuleFindings.Quote(register.Name)}”内。", $"“{RuleFindings.Quote(sent.Organisation)}” is not in the register “{RuleFindings.Quote(register.Name)}”."),
        new("下发名单内的单位", "An organisation of the register"),
        new("主动报送的，请登记为“主动报送”；名称或代码填错的，请改正。", "Register it as sent unasked, or correct its name or code."));

    private Finding OtherCode(Return sent, DispatchRegister register, RegisteredMember member) => Info.At(
        sent.SenderField!.Value,
        new($"下发名单中“{RuleFindings.Quote(member.Organisation)}”的信用代码是 {member.CreditCode}，与封面不同。", $"The register “{RuleFindings.Quote(register.Name)}” gives “{RuleFindings.Quote(member.Organisation)}” the credit code {member.CreditCode}."),
        new(member.CreditCode, member.CreditCode),
        new("请对照营业执照核对，改正封面或名单。", "Compare it with the business licence and correct the cover or the register."));
}
