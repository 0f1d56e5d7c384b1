using System.CommandLine;
using Reports.Core;

namespace Reports.Cli.Commands;

/// <summary>Options that several commands share.</summary>
internal static class Shared
{
    /// <summary><c>--lang zh|en</c>.</summary>
    public static Option<string> Language()
    {
        var option = new Option<string>("--lang") { Description = "语言：zh 或 en。", DefaultValueFactory = _ => "zh" };
        option.AcceptOnlyFromAmong("zh", "en");
        return option;
    }

    /// <summary>The language asked for.</summary>
    public static Language Read(ParseResult parsed, Option<string> option) =>
        parsed.GetRequiredValue(option) == "en" ? Core.Language.English : Core.Language.Chinese;

    /// <summary><c>--config FILE</c>.</summary>
    public static Option<string?> Config() => new("--config")
    {
        Description = "本批次的核验设置（JSON）：停用或调整规则、限值、豁免。",
        HelpName = "FILE.json",
    };

    /// <summary>The required <c>--out FILE</c>.</summary>
    public static Option<string> Out(string description) => new("--out") { Description = description, Required = true };
}
