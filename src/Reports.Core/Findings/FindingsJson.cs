using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Reports.Core.Rules;
using Reports.Core.Templates;
using Reports.Core.Workbooks;

namespace Reports.Core.Findings;

/// <summary>Writes findings as JSON for other programs: <c>reports check --format json</c>. Same findings, same bytes.</summary>
public static class FindingsJson
{
    // Chinese stays readable; the file is never pasted into a web page unescaped.
    private static readonly JsonWriterOptions Readable = new()
    {
        Indented = true,
        IndentSize = 2,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The JSON text, with a line end at its end.</summary>
    /// <param name="workbook">What was checked.</param>
    /// <param name="result">What was found.</param>
    /// <param name="toolVersion">Version of the program that checked.</param>
    /// <param name="language">Language of messages, expected values and hints.</param>
    public static string Write(BoundWorkbook workbook, CheckResult result, string toolVersion, Language language = Language.Chinese)
    {
        ArgumentNullException.ThrowIfNull(workbook);
        ArgumentNullException.ThrowIfNull(result);
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Readable))
        {
            json.WriteStartObject();
            WriteHead(json, workbook, result, toolVersion);
            json.WriteStartArray("findings");
            foreach (var finding in result.Findings)
            {
                WriteFinding(json, finding, language);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length) + "\n";
    }

    private static void WriteHead(Utf8JsonWriter json, BoundWorkbook workbook, CheckResult result, string toolVersion)
    {
        json.WriteStartObject("tool");
        json.WriteString("name", "reports");
        json.WriteString("version", toolVersion);
        json.WriteString("rulesHash", RuleSetHash.Of(RuleCatalogue.All, toolVersion));
        json.WriteEndObject();
        json.WriteStartObject("workbook");
        json.WriteString("name", workbook.Source.Name);
        json.WriteString("sha256", workbook.Source.Sha256);
        json.WriteString("template", workbook.Template.Id);
        json.WriteString("templateVersion", workbook.VersionFound ?? workbook.Template.Version);
        json.WriteEndObject();
        json.WriteStartObject("cells");
        json.WriteNumber("nonEmpty", workbook.Cells.NonEmpty);
        json.WriteNumber("imported", workbook.Cells.Imported);
        json.WriteNumber("structural", workbook.Cells.Structural);
        json.WriteNumber("reported", workbook.Cells.Reported);
        json.WriteEndObject();
        json.WriteStartObject("summary");
        json.WriteNumber("error", result.Errors);
        json.WriteNumber("warning", result.Warnings);
        json.WriteNumber("note", result.Notes);
        json.WriteEndObject();
    }

    private static void WriteFinding(Utf8JsonWriter json, Finding finding, Language language)
    {
        json.WriteStartObject();
        json.WriteString("rule", finding.Rule);
        json.WriteString("severity", SeverityCode(finding.Severity));
        json.WriteString("sheet", finding.Sheet);
        json.WriteString("cell", finding.Where?.A1);
        json.WritePropertyName("row");
        if (finding.Where is { } where)
        {
            json.WriteNumberValue(where.Row);
        }
        else
        {
            json.WriteNullValue();
        }

        json.WriteString("message", finding.Message.In(language));
        json.WriteString("found", finding.Found);
        json.WriteString("expected", finding.Expected.In(language));
        json.WriteString("hint", finding.Hint.In(language));
        json.WriteNumber("count", finding.Count);
        WriteFix(json, finding.Fix);
        json.WriteStartArray("related");
        foreach (var cell in finding.Related)
        {
            json.WriteStartObject();
            WritePlace(json, cell);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteFix(Utf8JsonWriter json, ProposedFix? fix)
    {
        if (fix is null)
        {
            json.WriteNull("fix");
            return;
        }

        json.WriteStartObject("fix");
        json.WriteBoolean("safe", fix.Safe);
        json.WriteStartArray("edits");
        foreach (var edit in fix.Edits)
        {
            json.WriteStartObject();
            WritePlace(json, edit.Cell);
            json.WriteString("before", edit.Before);
            json.WriteString("after", edit.After);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, CellAddress cell)
    {
        json.WriteString("sheet", cell.Sheet);
        json.WriteString("cell", cell.A1);
    }

    private static string SeverityCode(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };
}
