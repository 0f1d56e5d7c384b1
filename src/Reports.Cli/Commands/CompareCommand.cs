using System.CommandLine;
using Reports.Core;
using Reports.Core.Comparing;

namespace Reports.Cli.Commands;

/// <summary><c>reports compare OLD.xlsx NEW.xlsx</c>: what changed, by meaning.</summary>
internal static class CompareCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var old = new Argument<string>("OLD") { Description = "较早的工作簿（xlsx）。" };
        var @new = new Argument<string>("NEW") { Description = "较新的工作簿（xlsx）。" };
        var format = new Option<string>("--format") { Description = "输出格式：text 或 json。", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var language = Shared.Language();
        var command = new Command("compare", "比较两份工作簿：场景和要素的增减、改名、改评级，以及问题的增减。") { old, @new, format, language };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(old),
            parsed.GetRequiredValue(@new),
            parsed.GetRequiredValue(format) == "json",
            Shared.Read(parsed, language)));
        return command;
    }

    private static int Run(string old, string @new, bool asJson, Language language)
    {
        var engine = Engine.Start(TimeProvider.System);
        var before = engine.Open(old);
        var after = engine.Open(@new);
        var comparison = WorkbookComparison.Of(before, engine.Pipeline.Check(before), after, engine.Pipeline.Check(after));
        Console.Out.Write(asJson ? ComparisonJson.Write(comparison, language) : ComparisonText.Write(comparison, language));
        return ExitCode.Clean;
    }
}
