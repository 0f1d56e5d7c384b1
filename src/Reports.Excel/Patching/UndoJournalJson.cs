using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Reports.Core.Rules;
using Reports.Core.Workbooks;

namespace Reports.Excel.Patching;

/// <summary>Undo journals as JSON files that people can read too.</summary>
public static class UndoJournalJson
{
    private const string Kind = "reports-undo";
    private const int Version = 1;

    private static readonly JsonWriterOptions Readable = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The journal as JSON, ending in a line end.</summary>
    public static string Write(UndoJournal journal)
    {
        ArgumentNullException.ThrowIfNull(journal);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Readable))
        {
            json.WriteStartObject();
            json.WriteString("kind", Kind);
            json.WriteNumber("version", Version);
            json.WriteString("file", journal.File);
            json.WriteString("sha256Before", journal.Sha256Before);
            json.WriteString("sha256After", journal.Sha256After);
            json.WriteStartArray("edits");
            foreach (var edit in journal.Edits)
            {
                json.WriteStartObject();
                json.WriteString("sheet", edit.Cell.Sheet);
                json.WriteString("cell", edit.Cell.A1);
                json.WriteString("before", edit.Before);
                json.WriteString("after", edit.After);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            WriteParts(json, journal.Parts);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    /// <summary>Reads a journal.</summary>
    /// <exception cref="JsonException">Not an undo journal, or of a version that this program does not know.</exception>
    public static UndoJournal Read(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        if (root.ValueKind != JsonValueKind.Object
            || !root.TryGetProperty("kind", out var kind) || kind.ValueKind != JsonValueKind.String || kind.GetString() != Kind
            || !root.TryGetProperty("version", out var version) || version.ValueKind != JsonValueKind.Number || version.GetInt32() != Version)
        {
            throw new JsonException("Not an undo journal of a known version.");
        }

        try
        {
            return new UndoJournal(
                Text(root, "file"),
                Text(root, "sha256Before"),
                Text(root, "sha256After"),
                [.. root.GetProperty("edits").EnumerateArray().Select(ReadEdit)],
                [.. root.GetProperty("parts").EnumerateArray().Select(ReadPart)]);
        }
        catch (Exception problem) when (problem is KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new JsonException("The undo journal is damaged.", problem);
        }
    }

    private static void WriteParts(Utf8JsonWriter json, IReadOnlyList<UndoPart> parts)
    {
        json.WriteStartArray("parts");
        foreach (var part in parts)
        {
            json.WriteStartObject();
            json.WriteString("name", part.Name);
            json.WriteStartArray("splices");
            foreach (var splice in part.Splices)
            {
                json.WriteStartObject();
                json.WriteNumber("at", splice.At);
                json.WriteNumber("length", splice.Length);
                json.WriteString("text", splice.Text);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static CellEdit ReadEdit(JsonElement edit) =>
        ColumnLetters.TryParse(Text(edit, "cell"), out var row, out var column)
            ? new CellEdit(new CellAddress(Text(edit, "sheet"), row, column), Text(edit, "before"), Text(edit, "after"))
            : throw new FormatException("Not a cell address.");

    private static UndoPart ReadPart(JsonElement part) => new(
        Text(part, "name"),
        [.. part.GetProperty("splices").EnumerateArray().Select(splice =>
            new Splice(splice.GetProperty("at").GetInt32(), splice.GetProperty("length").GetInt32(), Text(splice, "text")))]);

    private static string Text(JsonElement element, string name) =>
        element.GetProperty(name).GetString() ?? throw new FormatException($"'{name}' is null.");
}
