using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Reports.Core.Rules;
using Reports.Core.Rules.Campaigns;

namespace Reports.Core.Findings;

/// <summary>Writes findings as SARIF 2.1.0 (OASIS), which code hosting sites and viewers read. A cell, or a place in a document, is a logical location.</summary>
public static class FindingsSarif
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private static readonly JsonWriterOptions Readable = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>One run over some workbooks, ending in a line end.</summary>
    public static string Write(IReadOnlyList<CheckedFile> workbooks, Language language)
    {
        ArgumentNullException.ThrowIfNull(workbooks);
        var rules = RuleCatalogue.All.Select(rule => rule.Info).ToArray();
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Readable))
        {
            json.WriteStartObject();
            json.WriteString("$schema", Schema);
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            WriteTool(json, rules, language);
            json.WriteString("language", language == Language.Chinese ? "zh-CN" : "en-US");
            json.WriteString("columnKind", "utf16CodeUnits");
            var files = workbooks.Select(FileOf).Distinct().ToList();
            WriteArtifacts(json, files);
            json.WriteStartArray("results");
            var index = rules.Select((rule, at) => (rule.Code, At: at)).ToDictionary(pair => pair.Code, pair => pair.At, StringComparer.Ordinal);
            foreach (var workbook in workbooks)
            {
                var artifact = files.IndexOf(FileOf(workbook));
                foreach (var finding in workbook.Result.Findings)
                {
                    WriteResult(json, finding, null, index.GetValueOrDefault(finding.Rule, -1), artifact, files[artifact].Uri, language);
                }

                foreach (var (finding, waiver) in workbook.Result.Waived)
                {
                    WriteResult(json, finding, waiver, index.GetValueOrDefault(finding.Rule, -1), artifact, files[artifact].Uri, language);
                }
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void WriteTool(Utf8JsonWriter json, RuleInfo[] rules, Language language)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "reports");
        json.WriteString("version", typeof(FindingsSarif).Assembly.GetName().Version!.ToString(3));
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Code);
            WriteText(json, "shortDescription", rule.Title.In(language));
            WriteText(json, "fullDescription", rule.Why.In(language));
            WriteText(json, "help", $"{rule.Basis.In(language)}\n✓ {rule.Passing}\n✗ {rule.Failing}");
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", LevelOf(rule.Severity));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteArtifacts(Utf8JsonWriter json, List<(string Uri, string Sha256, string MediaType)> files)
    {
        json.WriteStartArray("artifacts");
        foreach (var (uri, sha256, mediaType) in files)
        {
            json.WriteStartObject();
            json.WriteStartObject("location");
            json.WriteString("uri", uri);
            json.WriteEndObject();
            json.WriteString("mimeType", mediaType);
            json.WriteStartObject("hashes");
            json.WriteString("sha-256", sha256);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteResult(Utf8JsonWriter json, Finding finding, Waiver? waiver, int rule, int artifact, string uri, Language language)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule);
        if (rule >= 0)
        {
            json.WriteNumber("ruleIndex", rule);
        }

        json.WriteString("level", LevelOf(finding.Severity));
        WriteText(json, "message", FindingWords.Sentence(finding, language));
        json.WriteNumber("occurrenceCount", finding.Count);
        json.WriteStartArray("locations");
        WriteLocation(json, null, LogicalPlace.Of(finding, language), artifact, uri);
        json.WriteEndArray();
        LogicalPlace?[] related = [.. finding.Related.Select(LogicalPlace.Of), .. finding.RelatedPlaces.Select(place => LogicalPlace.Of(place, language))];
        if (related.Length > 0)
        {
            json.WriteStartArray("relatedLocations");
            for (var at = 0; at < related.Length; at++)
            {
                WriteLocation(json, at + 1, related[at], artifact, uri);
            }

            json.WriteEndArray();
        }

        if (waiver is not null)
        {
            json.WriteStartArray("suppressions");
            json.WriteStartObject();
            json.WriteString("kind", "external");
            json.WriteString("status", "accepted");
            json.WriteString("justification", FindingWords.Decision(waiver, language));
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteStartObject("partialFingerprints");
        json.WriteString("finding/v1", FingerprintOf(finding));
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteString("found", finding.Found);
        json.WriteString("expected", finding.Expected.In(language));
        if (finding.IsShadow)
        {
            json.WriteBoolean("shadow", true);
        }

        if (finding.Fix is { } fix)
        {
            json.WriteBoolean("safeFix", fix.Safe);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter json, int? id, LogicalPlace? place, int artifact, string uri)
    {
        json.WriteStartObject();
        if (id is { } number)
        {
            json.WriteNumber("id", number);
        }

        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", uri);
        json.WriteNumber("index", artifact);
        json.WriteEndObject();
        json.WriteEndObject();
        if (place is not null)
        {
            json.WriteStartArray("logicalLocations");
            json.WriteStartObject();
            json.WriteString("name", place.Name);
            json.WriteString("fullyQualifiedName", place.FullName);
            json.WriteString("kind", place.Kind);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    // The same finding keeps its fingerprint when rows move: the place is not part of it.
    private static string FingerprintOf(Finding finding) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{finding.Rule}\n{finding.Sheet}\n{finding.Message.Zh}\n{finding.Found}")))[..32];

    private static string LevelOf(Severity severity) => severity.ToString().ToLowerInvariant();

    private static (string Uri, string Sha256, string MediaType) FileOf(CheckedFile file) =>
        (Uri.EscapeDataString(file.Name), file.Sha256, file.MediaType);
}
