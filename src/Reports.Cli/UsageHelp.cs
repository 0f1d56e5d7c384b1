using System.CommandLine;
using System.CommandLine.Invocation;
using Reports.Core;

namespace Reports.Cli;

/// <summary><c>--help</c>: what a command does and takes, in the language people read.</summary>
internal sealed class UsageHelp(Language language) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var command = parseResult.CommandResult.Command;
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine(command.Description);
        output.WriteLine();
        output.WriteLine($"{(language == Language.Chinese ? "用法：" : "Usage: ")}{Line(command)}");
        Write(output, language == Language.Chinese ? "命令" : "Commands", command.Subcommands.Select(each => (Line(each, alone: true), each.Description)));
        Write(output, language == Language.Chinese ? "参数" : "Arguments", command.Arguments.Select(each => (each.Name, each.Description)));
        Write(output, language == Language.Chinese ? "选项" : "Options", Options(command).Select(each => (Name(each), each.Description)));
        return ExitCode.Clean;
    }

    private static IEnumerable<Option> Options(Command command) => command.Options
        .Concat(command.Parents.OfType<Command>().SelectMany(Options).Where(option => option.Recursive))
        .Where(option => !option.Hidden)
        .OrderByDescending(option => option.Required);

    private static void Write(TextWriter output, string heading, IEnumerable<(string Name, string? Text)> rows)
    {
        var all = rows.ToList();
        if (all.Count == 0)
        {
            return;
        }

        var width = all.Max(row => row.Name.Length);
        output.WriteLine();
        output.WriteLine(heading);
        foreach (var (name, text) in all)
        {
            output.WriteLine($"  {name.PadRight(width)}  {text}");
        }
    }

    // reports template new --out FILE [options]
    private static string Line(Command command, bool alone = false)
    {
        var path = alone ? "" : string.Concat(command.Parents.OfType<Command>().Select(parent => Line(parent) + " "));
        var arguments = command.Arguments.Select(argument =>
            $" {(argument.Arity.MinimumNumberOfValues > 0 ? argument.Name : $"[{argument.Name}]")}{(argument.Arity.MaximumNumberOfValues > 1 ? "…" : "")}");
        var required = alone ? [] : command.Options.Where(option => option.Required).Select(option => " " + Name(option));
        return $"{path}{command.Name}{string.Concat(arguments)}{string.Concat(required)}";
    }

    private static string Name(Option option) => option.Arity.MaximumNumberOfValues > 0 && option.ValueType != typeof(bool)
        ? $"{option.Name} {option.HelpName ?? option.Name.TrimStart('-').ToUpperInvariant()}"
        : option.Name;
}
