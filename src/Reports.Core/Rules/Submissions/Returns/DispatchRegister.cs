namespace Reports.Core.Rules.Submissions.Returns;

/// <summary>Whom a campaign asked for a return.</summary>
/// <param name="Name">Name of the file, for messages.</param>
/// <param name="Members">Everyone, in the register's order.</param>
public sealed record DispatchRegister(string Name, IReadOnlyList<RegisteredMember> Members)
{
    private readonly Dictionary<string, RegisteredMember> _byCode = IndexOf(Members, member => member.CreditCode);

    private readonly Dictionary<string, RegisteredMember> _byName = IndexOf(Members, member => RegisteredMember.Fold(member.Organisation));

    /// <summary>The members that have sent nothing, in the register's order.</summary>
    public IReadOnlyList<RegisteredMember> Missing(ReturnSet returns)
    {
        ArgumentNullException.ThrowIfNull(returns);
        var here = returns.All.Select(MemberOf).OfType<RegisteredMember>().ToHashSet();
        return [.. Members.Where(member => !here.Contains(member))];
    }

    /// <summary>How many of the register's members have sent something, and who has not.</summary>
    public Bilingual Summary(ReturnSet returns)
    {
        var missing = Missing(returns);
        var strangers = returns.Latest.Count(each => MemberOf(each) is null);
        var (all, sent, open, unasked) = (RuleFindings.Number(Members.Count), RuleFindings.Number(Members.Count - missing.Count), RuleFindings.Number(missing.Count), RuleFindings.Number(strangers));
        var names = missing.Select(member => member.Organisation.Length > 0 ? member.Organisation : member.CreditCode);
        return new(
            $"下发名单 {all} 家：已报送 {sent} 家，未报送 {open} 家，主动报送 {unasked} 家。{(missing.Count > 0 ? $"未报送：{string.Join('、', names)}。" : "")}",
            $"Register: {all} members, {sent} sent a return, {open} did not, {unasked} returns were not asked for.{(missing.Count > 0 ? $" Open: {string.Join(", ", names)}." : "")}");
    }

    /// <summary>The member that sent a return: by credit code, else by name; null when the register knows neither.</summary>
    public RegisteredMember? MemberOf(Return sent)
    {
        ArgumentNullException.ThrowIfNull(sent);
        return _byCode.GetValueOrDefault(sent.Map.Cover.Text("creditCode")) ?? _byName.GetValueOrDefault(RegisteredMember.Fold(sent.Map.Cover.Text("organisation")));
    }

    private static Dictionary<string, RegisteredMember> IndexOf(IReadOnlyList<RegisteredMember> members, Func<RegisteredMember, string> key) =>
        members.Where(member => key(member).Length > 0).DistinctBy(key, StringComparer.Ordinal).ToDictionary(key, StringComparer.Ordinal);
}
