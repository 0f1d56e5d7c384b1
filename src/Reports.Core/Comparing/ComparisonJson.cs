using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Reports.Core.Rules;
using Reports.Core.Workbooks;

namespace Reports.Core.Comparing;

/// <summary>A comparison as JSON: <c>reports compare --format json</c>.</summary>
public static class ComparisonJson
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The whole comparison, ending in a line end.</summary>
    public static string Write(WorkbookComparison comparison, Language language)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Readable))
        {
            json.WriteStartObject();
            json.WriteStartArray("sheets");
            foreach (var sheet in comparison.Sheets)
            {
                json.WriteStartObject();
                json.WriteString("key", sheet.Sheet);
                json.WriteString("name", sheet.Name.In(language));
                json.WriteNumber("moved", sheet.Moved);
                json.WriteStartArray("rows");
                foreach (var row in sheet.Rows)
                {
                    WriteRow(json, row, language);
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            WriteFindings(json, "newFindings", comparison.NewFindings, language);
            WriteFindings(json, "goneFindings", comparison.GoneFindings, language);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void WriteRow(Utf8JsonWriter json, RowChange row, Language language)
    {
        json.WriteStartObject();
        json.WriteString("kind", row.Kind.ToString().ToLowerInvariant());
        json.WriteString("title", row.Title);
        WriteCell(json, "old", row.Old);
        WriteCell(json, "new", row.New);
        json.WriteStartArray("fields");
        foreach (var field in row.Fields)
        {
            json.WriteStartObject();
            json.WriteString("column", field.Column);
            json.WriteString("heading", field.Heading.In(language));
            json.WriteString("before", field.Before);
            json.WriteString("after", field.After);
            WriteCell(json, "old", field.Old);
            WriteCell(json, "new", field.New);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteCell(Utf8JsonWriter json, string name, CellAddress? cell)
    {
        if (cell is { } at)
        {
            json.WriteStartObject(name);
            json.WriteString("sheet", at.Sheet);
            json.WriteString("cell", at.A1);
            json.WriteEndObject();
        }
    }

    private static void WriteFindings(Utf8JsonWriter json, string name, IReadOnlyList<Finding> findings, Language language)
    {
        json.WriteStartArray(name);
        foreach (var finding in findings)
        {
            json.WriteStartObject();
            json.WriteString("rule", finding.Rule);
            json.WriteString("severity", finding.Severity.ToString().ToLowerInvariant());
            json.WriteString("sheet", finding.Sheet);
            if (finding.Where is { } where)
            {
                json.WriteString("cell", where.A1);
            }

            json.WriteString("message", finding.Message.In(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
