using System.CommandLine;
using System.CommandLine.Help;
using System.Text;
using Reports.Cli;
using Reports.Cli.Commands;
using Reports.Core;
using Reports.Core.Rules.Campaigns;
using Reports.Core.Workbooks;
using Reports.Word.Reading;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

// Known before parsing, since usage errors are told in it too.
var english = args.Zip(args.Skip(1)).Any(pair => pair is ("--lang", "en")) || args.Contains("--lang=en");
var language = english ? Language.English : Language.Chinese;
var root = new RootCommand("一图四清单：核验填报工作簿，绘制场景图谱，生成报告。")
{
    DemoCommand.Create(),
    TemplateCommand.Create(),
    CheckCommand.Create(),
    FixCommand.Create(),
    AnnotateCommand.Create(),
    MapCommand.Create(),
    ReportCommand.Create(),
    TraceCommand.Create(),
    CompareCommand.Create(),
    MigrateCommand.Create(),
    RulesCommand.Create(),
    ExplainCommand.Create(),
    ServeCommand.Create(),
    ManifestCommand.Create(),
};

root.Options.OfType<VersionOption>().Single().Description = english ? "Shows the version." : "显示版本。";
var help = root.Options.OfType<HelpOption>().Single();
help.Description = english ? "Shows this help." : "显示本帮助。";
help.Action = new UsageHelp(language);

var parsed = root.Parse(args);
if (parsed.Errors.Count > 0 && parsed.Action is not UsageHelp)
{
    foreach (var problem in UsageProblems.Of(parsed, language))
    {
        Console.Error.WriteLine(problem);
    }

    return ExitCode.Usage;
}

try
{
    return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (WorkbookUnreadableException refused)
{
    Console.Error.WriteLine(refused.Description.In(language));
    Console.Error.WriteLine(refused.NextStep.In(language));
    return ExitCode.Refused;
}
catch (CampaignRefusedException refused)
{
    Console.Error.WriteLine(refused.Description.In(language));
    Console.Error.WriteLine(refused.NextStep.In(language));
    return ExitCode.Refused;
}
catch (DocumentUnreadableException refused)
{
    Console.Error.WriteLine(refused.Description.In(language));
    Console.Error.WriteLine(refused.NextStep.In(language));
    return ExitCode.Refused;
}
catch (OutputFailedException failed)
{
    Console.Error.WriteLine(failed.Message);
    return ExitCode.Output;
}
catch (Exception bug)
{
    // The one broad catch of this host: what ends here is our mistake, and says so.
    Console.Error.WriteLine(english
        ? "The program failed; your file is not the cause. Please send the text below to its maintainers."
        : "程序出错，这不是您的文件的问题。请把下面的信息发给维护人员。");
    Console.Error.WriteLine(bug);
    return ExitCode.Bug;
}
