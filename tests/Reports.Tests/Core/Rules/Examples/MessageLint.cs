using Reports.Core;
using Reports.Core.Rules;

namespace Reports.Tests.Core.Rules.Examples;

/// <summary>What every finding owes its reader.</summary>
internal static class MessageLint
{
    private const int Longest = 120;

    // Words of programmers, and words that blame.
    private static readonly string[] Jargon =
        ["校验失败", "字段", "枚举", "数据源", "请求", "响应", "缓存", "令牌", "异常值", "非法", "无效", "解析", "正则", "空值", "null", "字符串", "外键", "主键", "请稍后", "点击"];

    private static readonly string[] JargonOfProgrammers = ["null", "enum", "regex", "field", "invalid", "parse", "token", "exception", "click", "!"];

    /// <summary>Fails unless all four parts are there, short and in plain words.</summary>
    public static void Approve(Finding finding)
    {
        foreach (var part in new[] { finding.Message, finding.Expected, finding.Hint })
        {
            Assert.NotEmpty(part.Zh.Trim());
            Assert.NotEmpty(part.En.Trim());
            Assert.All(Jargon, word => Assert.DoesNotContain(word, part.Zh, StringComparison.Ordinal));
            Assert.DoesNotContain(part.En.Split(' '), word => JargonOfProgrammers.Contains(word, StringComparer.OrdinalIgnoreCase));
        }

        Assert.InRange(finding.Message.Zh.Length + finding.Hint.Zh.Length, 10, Longest);
        Assert.DoesNotContain('！', finding.Hint.Zh);
        EndsASentence(finding.Message);
        EndsASentence(finding.Hint);
        Assert.True(IsAsked(finding.Hint.Zh), finding.Hint.Zh);
    }

    private static void EndsASentence(Bilingual part)
    {
        Assert.True(part.Zh[^1] is '。' or '？', part.Zh);
        Assert.True(part.En[^1] is '.' or '?' or '。', part.En);
    }

    private static bool IsAsked(string hint) =>
        Array.Exists(["请", "是否", "填", "改", "删", "补"], word => hint.Contains(word, StringComparison.Ordinal));
}
