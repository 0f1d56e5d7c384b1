using System.CommandLine;
using System.Text;
using Reports.Core;
using Reports.Core.Findings;
using Reports.Core.Rules.Submissions.Returns;
using Reports.Excel.Reading;
using Reports.Word.Reading.Drafts;

namespace Reports.Cli.Commands;

/// <summary><c>reports check FILE…</c>: findings in workbooks and reports as text, JSON, SARIF, HTML or Markdown.</summary>
internal static class CheckCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var files = new Argument<string[]>("FILE") { Description = "要核验的工作簿（xlsx）或报告（docx），可以是多个。", Arity = ArgumentArity.OneOrMore };
        var format = new Option<string>("--format") { Description = "输出格式：text（文字）、json、sarif、html（网页）或 markdown。", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "sarif", "html", "markdown");
        var output = new Option<string?>("--out") { Description = "写入文件，不写则输出到屏幕。" };
        var register = new Option<string?>("--register") { Description = "下发名单（xlsx，含“统一社会信用代码”“单位全称”列）：查出名单外的报送和未报送的单位。", HelpName = "FILE.xlsx" };
        var config = Shared.Config();
        var language = Shared.Language();
        var command = new Command("check", "核验工作簿或报告，逐条列出问题所在的位置和改法；多份工作簿还相互对照。") { files, format, output, register, config, language };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(files),
            parsed.GetRequiredValue(format),
            parsed.GetValue(output),
            parsed.GetValue(register),
            Engine.Start(TimeProvider.System, parsed.GetValue(config)),
            Shared.Read(parsed, language)));
        return command;
    }

    private static int Run(string[] files, string format, string? output, string? register, Engine engine, Language language)
    {
        var results = Check(files, register, engine, language);
        var text = format switch
        {
            "json" => string.Concat(results.Select(each => Json(each, language))),
            "sarif" => FindingsSarif.Write(results, language),
            "html" => FindingsPage.Write(results, language),
            "markdown" => FindingsMarkdown.Write(results, language),
            _ => string.Join('\n', results.Select(each => FindingsText.Write(each, language, coloured: output is null && ShowsColours))),
        };
        if (output is null)
        {
            Console.Out.Write(text);
        }
        else
        {
            OutputFile.Write(output, Encoding.UTF8.GetBytes(text));
        }

        return Array.Exists(results, each => each.Result.Errors > 0) ? ExitCode.Findings : ExitCode.Clean;
    }

    private static CheckedFile[] Check(string[] files, string? register, Engine engine, Language language)
    {
        var members = register is null ? null : DispatchRegisterReader.Read(WorkbookReader.ReadFile(register));
        var returns = new ReturnSet(files.Where(file => !InputFile.IsDocument(file)).Select(engine.Open), members);
        var workbooks = new Queue<CheckedMap>(returns.All.Zip(engine.Pipeline.Check(returns), (each, result) => new CheckedMap(each.Map, result)));
        if (members is not null)
        {
            Console.Error.WriteLine(members.Summary(returns).In(language));
        }

        return [.. files.Select<string, CheckedFile>(file => InputFile.IsDocument(file) ? Document(engine, file) : workbooks.Dequeue())];
    }

    private static CheckedDraft Document(Engine engine, string path)
    {
        var draft = DraftReader.Read(InputFile.Read(path), Path.GetFileName(path));
        return new CheckedDraft(draft, engine.Pipeline.Check(draft));
    }

    private static string Json(CheckedFile file, Language language) => file switch
    {
        CheckedDraft draft => FindingsJson.Write(draft.Draft, draft.Result, language),
        CheckedMap map => FindingsJson.Write(map.Map, map.Result, language),
        _ => throw new NotSupportedException($"Nobody taught the command {file.GetType().Name}."),
    };

    // https://no-color.org: whoever sets the variable wants none.
    private static bool ShowsColours =>
        !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
}
