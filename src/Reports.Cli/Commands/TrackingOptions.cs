using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Reports.Core;
using Reports.Word.Tracking;

namespace Reports.Cli.Commands;

/// <summary>Options of the commands that write tracked changes.</summary>
internal static class TrackingOptions
{
    /// <summary><c>--author NAME</c>.</summary>
    public static Option<string> Author() => new("--author")
    {
        Description = "修订的作者，默认“一图四清单”。",
        HelpName = "NAME",
        DefaultValueFactory = _ => TrackedChanges.UsualAuthor,
    };

    /// <summary><c>--date YYYY-MM-DD</c>.</summary>
    public static Option<string?> Date()
    {
        var option = new Option<string?>("--date") { Description = "修订的日期，如 2026-10-31；默认为新报告的数据日期。", HelpName = "YYYY-MM-DD" };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var text }] && Parse(text) is null)
            {
                result.AddError($"{text} is no date of the form YYYY-MM-DD.");
            }
        });
        return option;
    }

    /// <summary>The date asked for; null for the usual one.</summary>
    public static DateOnly? Read(ParseResult parsed, Option<string?> date) => Parse(parsed.GetValue(date));

    /// <summary>Neither <c>--track</c> nor <c>--out</c> says anything without the other.</summary>
    public static void RequireTogether(CommandResult result, Option<bool> track, Option<string?> output)
    {
        if (result.GetValue(track) != result.GetValue(output) is not null)
        {
            result.AddError("--track and --out FILE.docx go together.");
        }
    }

    /// <summary>What was marked, in a sentence.</summary>
    public static Bilingual Summary(TrackedReport tracked) => new(
        $"已写成修订：插入 {tracked.Insertions} 处，删除 {tracked.Deletions} 处。在 Word 或 WPS 的“审阅”中逐条接受或拒绝。",
        $"Tracked changes: {tracked.Insertions} insertions, {tracked.Deletions} deletions. Accept or reject them in Word or WPS (Review).");

    private static DateOnly? Parse(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
