using System.CommandLine;
using Reports.Core;

namespace Reports.Cli;

/// <summary>What is wrong with a command line, in words; one sentence each.</summary>
internal static class UsageProblems
{
    /// <summary>The problems of a command line that could not be understood, then where to look.</summary>
    public static IEnumerable<string> Of(ParseResult parsed, Language language)
    {
        var chinese = language == Language.Chinese ? InChinese(parsed).ToList() : [];
        return (chinese.Count > 0 ? chinese : parsed.Errors.Select(error => error.Message))
            .Append(language == Language.Chinese ? "运行 reports --help 查看用法。" : "Run reports --help to see the usage.");
    }

    private static IEnumerable<string> InChinese(ParseResult parsed)
    {
        foreach (var token in parsed.UnmatchedTokens)
        {
            yield return $"不认识“{token}”。";
        }

        var command = parsed.CommandResult.Command;
        if (command.Subcommands.Count > 0 && command.Action is null && parsed.UnmatchedTokens.Count == 0)
        {
            yield return $"请写明要做什么：{string.Join('、', command.Subcommands.Select(each => each.Name))}。";
        }

        foreach (var argument in command.Arguments.Where(each => each.Arity.MinimumNumberOfValues > 0 && parsed.GetResult(each) is not { Tokens.Count: > 0 }))
        {
            yield return $"缺少 {argument.Name}：{argument.Description}";
        }

        if (command.Options.Any(option => option.Name == "--track") && parsed.Errors.Any(error => error.Message.StartsWith("--track", StringComparison.Ordinal)))
        {
            yield return command.Name == "compare" ? "--track 与 --out FILE.docx 须同时写明。" : "--track 须与 --keep PREVIOUS.docx 同用：修订是相对上一份报告而言的。";
        }

        foreach (var option in command.Options)
        {
            var given = parsed.GetResult(option);
            if (option.Required && given is not { Tokens.Count: > 0 })
            {
                yield return $"缺少 {option.Name}：{option.Description}";
            }
            else if (given?.Errors.Any() == true)
            {
                yield return $"{option.Name} 的值不对。{option.Description}";
            }
        }
    }
}
