using System.CommandLine;
using System.Text;
using Reports.Cli;
using Reports.Cli.Commands;
using Reports.Core.Workbooks;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var root = new RootCommand("一图四清单：核验填报工作簿，绘制场景图谱，生成报告。")
{
    DemoCommand.Create(),
    TemplateCommand.Create(),
    CheckCommand.Create(),
    MapCommand.Create(),
    ReportCommand.Create(),
    RulesCommand.Create(),
    ExplainCommand.Create(),
    ServeCommand.Create(),
};

var parsed = root.Parse(args);
if (parsed.Errors.Count > 0)
{
    foreach (var error in parsed.Errors)
    {
        Console.Error.WriteLine(error.Message);
    }

    Console.Error.WriteLine("运行 reports --help 查看用法。");
    return ExitCode.Usage;
}

try
{
    return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (WorkbookUnreadableException refused)
{
    Console.Error.WriteLine(refused.Description.Zh);
    Console.Error.WriteLine(refused.NextStep.Zh);
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
    Console.Error.WriteLine("程序出错，这不是您的文件的问题。请把下面的信息发给维护人员。");
    Console.Error.WriteLine(bug);
    return ExitCode.Bug;
}
