using System.CommandLine;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Reports.Core.Rules;

namespace Reports.Cli.Commands;

/// <summary><c>reports rules</c>: the catalogue.</summary>
internal static class RulesCommand
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var format = new Option<string>("--format") { Description = "输出格式：text、json 或 markdown。", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "markdown");
        var command = new Command("rules", "列出全部核验规则。") { format };
        command.SetAction(parsed => Console.Out.Write(parsed.GetRequiredValue(format) switch
        {
            "json" => Json(),
            "markdown" => RuleReference.Write(),
            _ => Text(),
        }));
        return command;
    }

    /// <summary>What a severity is called.</summary>
    public static string Name(Severity severity) => severity switch
    {
        Severity.Error => "错误",
        Severity.Warning => "警告",
        _ => "提示",
    };

    private static string Text() => string.Concat(RuleCatalogue.All.Select(rule =>
        $"{rule.Info.Code}  {Name(rule.Info.Severity)}  {rule.Info.Title.Zh}\n"));

    private static string Json()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Readable))
        {
            json.WriteStartArray();
            foreach (var info in RuleCatalogue.All.Select(rule => rule.Info))
            {
                json.WriteStartObject();
                json.WriteString("code", info.Code);
                json.WriteString("severity", info.Severity.ToString().ToLowerInvariant());
                json.WriteString("title", info.Title.Zh);
                json.WriteString("why", info.Why.Zh);
                json.WriteString("basis", info.Basis.Zh);
                json.WriteString("passing", info.Passing);
                json.WriteString("failing", info.Failing);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }
}
