using System.Globalization;
using System.Text.Json;

namespace Reports.Core.Rules.Campaigns;

/// <summary>Reads a campaign's settings from JSON, such as <c>templates/campaign.schema.json</c> describes.</summary>
public static class CampaignChecksReader
{
    private const int MostWaivers = 10_000;

    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = 8 };

    private static readonly string[] Parts = ["$schema", "rules", "limits", "waivers"];

    private static readonly string[] WaiverParts = ["rule", "cell", "row", "reason", "who", "until"];

    /// <summary>The settings in <paramref name="json"/> (UTF-8).</summary>
    /// <param name="json">The file.</param>
    /// <param name="name">What the file is called, for messages.</param>
    /// <exception cref="CampaignRefusedException">Not usable.</exception>
    public static CampaignChecks Read(ReadOnlyMemory<byte> json, string name)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Lenient);
            var root = document.RootElement;
            Known(root, "", Parts, name);
            return new CampaignChecks(Levels(root, name), Limits(root, name), Waivers(root, name));
        }
        catch (JsonException broken)
        {
            var line = ((broken.LineNumber ?? 0) + 1).ToString(CultureInfo.InvariantCulture);
            throw new CampaignRefusedException(
                $"line {line}",
                new($"设置文件“{name}”第 {line} 行不是有效的 JSON。", $"'{name}' is not JSON at line {line}."),
                new("请检查该行的引号、逗号和括号。", "Check quotes, commas and brackets on that line."),
                broken);
        }
    }

    private static Dictionary<string, RuleLevel> Levels(JsonElement root, string name)
    {
        var levels = new Dictionary<string, RuleLevel>(StringComparer.OrdinalIgnoreCase);
        foreach (var setting in Members(root, "rules", name))
        {
            var place = $"rules.{setting.Name}";
            var code = CodeOf(setting.Name, place, name);
            var text = setting.Value.ValueKind == JsonValueKind.String ? setting.Value.GetString()! : "";
            if (!Enum.TryParse<RuleLevel>(text, ignoreCase: true, out var level) || !text.All(char.IsAsciiLetter))
            {
                throw Refuse(name, place, "应为 off、shadow、note、warning 或 error", "must be off, shadow, note, warning or error");
            }

            levels[code] = level;
        }

        return levels;
    }

    private static Dictionary<string, int> Limits(JsonElement root, string name)
    {
        var limits = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var limit in Members(root, "limits", name))
        {
            var place = $"limits.{limit.Name}";
            if (!CampaignChecks.LimitNames.Contains(limit.Name, StringComparer.Ordinal))
            {
                throw Refuse(name, place, $"不是可设的限值，可设：{string.Join('、', CampaignChecks.LimitNames)}", $"is no limit; there are {string.Join(", ", CampaignChecks.LimitNames)}");
            }

            limits[limit.Name] = limit.Value.ValueKind == JsonValueKind.Number && limit.Value.TryGetInt32(out var number) && number > 0
                ? number
                : throw Refuse(name, place, "应为大于 0 的整数", "must be a whole number above 0");
        }

        return limits;
    }

    private static Waiver[] Waivers(JsonElement root, string name)
    {
        if (!root.TryGetProperty("waivers", out var list))
        {
            return [];
        }

        return list.ValueKind == JsonValueKind.Array && list.GetArrayLength() <= MostWaivers
            ? [.. list.EnumerateArray().Select((waiver, at) => WaiverOf(waiver, string.Create(CultureInfo.InvariantCulture, $"waivers[{at}]"), name))]
            : throw Refuse(name, "waivers", "应为列表", "must be a list");
    }

    private static Waiver WaiverOf(JsonElement waiver, string place, string name)
    {
        Known(waiver, place, WaiverParts, name);
        var (cell, row) = (Text(waiver, "cell", place, name), Text(waiver, "row", place, name));
        if (cell.Length > 0 == row.Length > 0)
        {
            throw Refuse(name, place, "应写 cell（如“场景图谱!H6”；报告中写标题、表号或“整份文件”）或 row（场景编号、要素编号）之一", "must name either a cell, such as 场景图谱!H6 (in a report a heading, a table or 整份文件), or a row by its code or id");
        }

        var until = Needed(waiver, "until", place, name);
        return new Waiver(
            CodeOf(Needed(waiver, "rule", place, name), $"{place}.rule", name),
            cell,
            row,
            Needed(waiver, "reason", place, name),
            Needed(waiver, "who", place, name),
            DateOnly.TryParseExact(until, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var last)
                ? last
                : throw Refuse(name, $"{place}.until", "应为日期，如 2026-12-31", "must be a date such as 2026-12-31"));
    }

    private static string CodeOf(string code, string place, string name) => RuleCatalogue.Find(code)?.Info.Code
        ?? throw Refuse(name, place, $"没有编号为“{RuleFindings.Quote(code)}”的规则，运行 reports rules 查看全部规则", $"there is no rule {RuleFindings.Quote(code)}; 'reports rules' lists them");

    private static string Needed(JsonElement owner, string part, string place, string name) => Text(owner, part, place, name) is { Length: > 0 } text
        ? text
        : throw Refuse(name, $"{place}.{part}", "没有填写", "is missing");

    private static string Text(JsonElement owner, string part, string place, string name)
    {
        if (!owner.TryGetProperty(part, out var value))
        {
            return "";
        }

        return value.ValueKind == JsonValueKind.String
            ? value.GetString()!.Trim()
            : throw Refuse(name, $"{place}.{part}", "应为文字", "must be a text");
    }

    private static JsonProperty[] Members(JsonElement root, string part, string name)
    {
        if (!root.TryGetProperty(part, out var owner))
        {
            return [];
        }

        return owner.ValueKind == JsonValueKind.Object ? [.. owner.EnumerateObject()] : throw Refuse(name, part, "应为一组“名称: 值”", "must be an object");
    }

    private static void Known(JsonElement owner, string place, string[] parts, string name)
    {
        if (owner.ValueKind != JsonValueKind.Object)
        {
            throw Refuse(name, place.Length == 0 ? "/" : place, "应为一组“名称: 值”", "must be an object");
        }

        foreach (var part in owner.EnumerateObject().Select(part => part.Name).Where(part => !parts.Contains(part, StringComparer.Ordinal)))
        {
            throw Refuse(name, place.Length == 0 ? part : $"{place}.{part}", $"不是可设的项，可设：{string.Join('、', parts)}", $"is unknown; there are {string.Join(", ", parts)}");
        }
    }

    private static CampaignRefusedException Refuse(string name, string place, string zh, string en) => new(
        place,
        new($"设置文件“{name}”中的 {place} {zh}。", $"In '{name}', {place} {en}."),
        new("请改正后重新运行；格式见 templates/campaign.schema.json。", "Correct it and run again; templates/campaign.schema.json describes the file."));
}
