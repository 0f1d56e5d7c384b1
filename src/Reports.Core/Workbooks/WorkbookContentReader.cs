using System.Text.Json;

namespace Reports.Core.Workbooks;

/// <summary>Reads workbook content from JSON: <c>{ "sheets": { key: [ { column: text } ] } }</c>.</summary>
public static class WorkbookContentReader
{
    /// <summary>The content in <paramref name="json"/> (UTF-8).</summary>
    /// <exception cref="JsonException">Not workbook content.</exception>
    public static WorkbookContent Read(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize(json, WorkbookContentJson.Default.WorkbookContent) is { Sheets: not null } content
            ? content
            : throw new JsonException("The workbook content has no \"sheets\".");
}
