using Reports.Core.Rules.Rechecking;

namespace Reports.Core.Rules.Phrasing;

/// <summary>WRD-13: authorities go by their full name or an approved short one.</summary>
public sealed class AuthoritiesHaveTheirNames : IRule
{
    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "WRD-13",
        Severity.Warning,
        new("机构名称用全称或规范简称", "Authorities go by their proper names"),
        new("正式文件不用口头简称，已撤并的机构用现名。", "Official documents use no colloquial names, and the present name of a merged authority."),
        TextBases.Official,
        "按工业和信息化部要求",
        "按工信部要求");

    /// <inheritdoc />
    public RuleScope Scope => RuleScope.Row;

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context)
    {
        var names = context.Glossary.Organisations.OrderByDescending(name => name.Key.Length).ThenBy(name => name.Key, StringComparer.Ordinal).ToArray();
        foreach (var (_, field) in context.TextsWith(context.Glossary.Organisations))
        {
            var at = Array.FindIndex(names, name => IsSpokenIn(field.Text, name.Key));
            if (at >= 0)
            {
                var (spoken, proper) = names[at];
                yield return Info
                    .At(
                        field,
                        new($"“{spoken}”是口头简称或旧称。", $"“{spoken}” is a colloquial or former name."),
                        new(proper, proper),
                        new($"请写作“{proper}”。", $"Write {proper}."))
                    .WithEdit(field, field.Original.Replace(spoken, proper, StringComparison.Ordinal), safe: false);
            }
        }
    }

    // 工信部联规〔2025〕5号 names a document, in which the short name is right.
    private static bool IsSpokenIn(string text, string name)
    {
        var at = text.IndexOf(name, StringComparison.Ordinal);
        while (at >= 0 && DocumentNumbersAreWrittenRight.BeginsAt(text, at))
        {
            at = text.IndexOf(name, at + name.Length, StringComparison.Ordinal);
        }

        return at >= 0;
    }
}
