using System.Security.Cryptography;
using System.Text;

namespace Reports.Core.Rules;

/// <summary>Tells two rule sets apart, so that findings can say which one made them.</summary>
public static class RuleSetHash
{
    /// <summary>SHA-256, as lower-case hex, over the version and each rule's code, weight and statement, by code.</summary>
    public static string Of(IEnumerable<IRule> rules, string version)
    {
        var lines = rules
            .Select(rule => rule.Info)
            .OrderBy(info => info.Code, StringComparer.Ordinal)
            .Select(info => $"{info.Code} {info.Severity} {info.Title.Zh}")
            .Prepend(version);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))));
    }
}
