using System.CommandLine;
using Reports.Core;
using Reports.Core.Findings;

namespace Reports.Cli.Commands;

/// <summary><c>reports check FILE…</c>: findings as text or JSON.</summary>
internal static class CheckCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var files = new Argument<string[]>("FILE") { Description = "要核验的工作簿（xlsx），可以是多个。", Arity = ArgumentArity.OneOrMore };
        var format = new Option<string>("--format") { Description = "输出格式：text 或 json。", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var output = new Option<string?>("--out") { Description = "写入文件，不写则输出到屏幕。" };
        var language = Shared.Language();
        var command = new Command("check", "核验工作簿，逐条列出问题所在的单元格和改法。") { files, format, output, language };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(files),
            parsed.GetRequiredValue(format) == "json",
            parsed.GetValue(output),
            Shared.Read(parsed, language)));
        return command;
    }

    private static int Run(string[] files, bool asJson, string? output, Language language)
    {
        var engine = Engine.Start(TimeProvider.System);
        var results = files.Select(engine.Open).Select(map => (Map: map, Result: engine.Pipeline.Check(map))).ToList();
        var text = string.Concat(results.Select(pair => asJson
            ? FindingsJson.Write(pair.Map, pair.Result, language)
            : FindingsText.Write(pair.Map, pair.Result, language)));
        if (output is null)
        {
            Console.Out.Write(text);
        }
        else
        {
            OutputFile.Write(output, System.Text.Encoding.UTF8.GetBytes(text));
        }

        return results.Exists(pair => pair.Result.Errors > 0) ? ExitCode.Findings : ExitCode.Clean;
    }
}
