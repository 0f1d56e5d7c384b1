using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Reports.Core.Documents.Drafts;
using Reports.Core.Model;
using Reports.Core.Rules;
using Reports.Core.Workbooks;

namespace Reports.Core.Findings;

/// <summary>Findings as JSON: the contract of <c>reports check --format json</c>.</summary>
public static class FindingsJson
{
    private static readonly JsonWriterOptions Readable = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The findings of one workbook, ending in a line end.</summary>
    public static string Write(IndustryMap map, CheckResult result, Language language)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(result);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Readable))
        {
            json.WriteStartObject();
            WriteHead(json, map, result);
            json.WriteStartArray("findings");
            foreach (var finding in result.Findings)
            {
                WriteFinding(json, finding, language);
            }

            json.WriteEndArray();
            WriteWaived(json, result, language);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    /// <summary>The findings of one written report, ending in a line end.</summary>
    public static string Write(Draft draft, CheckResult result, Language language)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(result);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Readable))
        {
            json.WriteStartObject();
            WriteTool(json, result);
            json.WriteStartObject("document");
            json.WriteString("name", draft.Name);
            json.WriteString("sha256", draft.Sha256);
            json.WriteNumber("paragraphs", draft.AllParagraphs.Count());
            json.WriteNumber("tables", draft.Tables.Count());
            json.WriteEndObject();
            WriteSummary(json, result);
            json.WriteStartArray("findings");
            foreach (var finding in result.Findings)
            {
                WriteFinding(json, finding, language);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void WriteTool(Utf8JsonWriter json, CheckResult result)
    {
        var version = typeof(FindingsJson).Assembly.GetName().Version!.ToString(3);
        json.WriteStartObject("tool");
        json.WriteString("name", "reports");
        json.WriteString("version", version);
        json.WriteString("rulesHash", result.RulesHash);
        json.WriteEndObject();
    }

    private static void WriteHead(Utf8JsonWriter json, IndustryMap map, CheckResult result)
    {
        WriteTool(json, result);
        json.WriteStartObject("workbook");
        json.WriteString("name", map.Workbook.Source.Name);
        json.WriteString("sha256", map.Workbook.Source.Sha256);
        json.WriteString("template", map.Workbook.Template.Id);
        json.WriteString("templateVersion", map.Workbook.VersionFound);
        json.WriteEndObject();

        var cells = map.Workbook.Cells;
        json.WriteStartObject("cells");
        json.WriteNumber("nonEmpty", cells.NonEmpty);
        json.WriteNumber("imported", cells.Imported);
        json.WriteNumber("structural", cells.Structural);
        json.WriteNumber("reported", cells.Reported);
        json.WriteEndObject();
        WriteSummary(json, result);
    }

    private static void WriteSummary(Utf8JsonWriter json, CheckResult result)
    {
        json.WriteStartObject("summary");
        json.WriteNumber("error", result.Errors);
        json.WriteNumber("warning", result.Warnings);
        json.WriteNumber("note", result.Notes);
        json.WriteEndObject();
    }

    // Only there when a campaign waives something.
    private static void WriteWaived(Utf8JsonWriter json, CheckResult result, Language language)
    {
        if (result.Waived.Count == 0)
        {
            return;
        }

        json.WriteStartArray("waived");
        foreach (var (finding, waiver) in result.Waived)
        {
            json.WriteStartObject();
            json.WritePropertyName("finding");
            WriteFinding(json, finding, language);
            json.WriteString("reason", waiver.Reason);
            json.WriteString("who", waiver.Who);
            json.WriteString("until", waiver.Until.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteFinding(Utf8JsonWriter json, Finding finding, Language language)
    {
        json.WriteStartObject();
        json.WriteString("rule", finding.Rule);
        json.WriteString("severity", finding.Severity.ToString().ToLowerInvariant());
        if (finding.Place is { } place)
        {
            json.WritePropertyName("place");
            WritePlace(json, place, language);
        }
        else
        {
            json.WriteString("sheet", finding.Sheet);
        }

        if (finding.Where is { } where)
        {
            json.WriteString("cell", where.A1);
            json.WriteNumber("row", where.Row);
        }

        json.WriteString("message", finding.Message.In(language));
        json.WriteString("found", finding.Found);
        json.WriteString("expected", finding.Expected.In(language));
        json.WriteString("hint", finding.Hint.In(language));
        json.WriteNumber("count", finding.Count);
        if (finding.IsShadow)
        {
            json.WriteBoolean("shadow", true);
        }

        if (finding.Fix is { } fix)
        {
            json.WriteStartObject("fix");
            json.WriteBoolean("safe", fix.Safe);
            json.WriteStartArray("edits");
            foreach (var edit in fix.Edits)
            {
                WriteCell(json, edit.Cell, edit);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteStartArray("related");
        foreach (var cell in finding.Related)
        {
            WriteCell(json, cell, null);
        }

        foreach (var other in finding.RelatedPlaces)
        {
            WritePlace(json, other, language);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    // Only what is known: a paragraph before the first heading has none, one outside tables no row.
    private static void WritePlace(Utf8JsonWriter json, DraftPlace place, Language language)
    {
        json.WriteStartObject();
        json.WriteString("text", place.In(language));
        json.WriteStartArray("headings");
        foreach (var heading in place.Headings)
        {
            json.WriteStringValue(heading);
        }

        json.WriteEndArray();
        json.WriteNumber("number", place.Number);
        json.WriteNumber("paragraph", place.Paragraph);
        if (place.Table.Length > 0)
        {
            json.WriteString("table", place.Table);
            json.WriteNumber("row", place.Row);
            json.WriteNumber("column", place.Column);
        }

        if (place.Page > 0)
        {
            json.WriteNumber("page", place.Page);
        }

        json.WriteEndObject();
    }

    private static void WriteCell(Utf8JsonWriter json, CellAddress cell, CellEdit? edit)
    {
        json.WriteStartObject();
        json.WriteString("sheet", cell.Sheet);
        json.WriteString("cell", cell.A1);
        if (edit is not null)
        {
            json.WriteString("before", edit.Before);
            json.WriteString("after", edit.After);
        }

        json.WriteEndObject();
    }
}
