using System.CommandLine;
using Reports.Core.Rules;

namespace Reports.Cli.Commands;

/// <summary><c>reports explain CODE</c>: one rule with a passing and a failing example.</summary>
internal static class ExplainCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var code = new Argument<string>("CODE") { Description = "规则编号，如 REF-03。" };
        var language = Shared.Language();
        var command = new Command("explain", "解释一条规则，并举正反两例。") { code, language };
        command.SetAction(parsed =>
        {
            var wanted = parsed.GetRequiredValue(code);
            if (RuleCatalogue.Find(wanted) is not { } found)
            {
                Console.Error.WriteLine($"没有编号为“{wanted}”的规则。运行 reports rules 查看全部规则。");
                return ExitCode.Usage;
            }

            var info = found.Info;
            var words = Shared.Read(parsed, language);
            Console.Out.WriteLine($"{info.Code}  {RulesCommand.Name(info.Severity)}  {info.Title.In(words)}");
            Console.Out.WriteLine(info.Why.In(words));
            Console.Out.WriteLine($"依据：{info.Basis.In(words)}");
            Console.Out.WriteLine($"正例：{info.Passing}");
            Console.Out.WriteLine($"反例：{info.Failing}");
            return ExitCode.Clean;
        });
        return command;
    }
}
