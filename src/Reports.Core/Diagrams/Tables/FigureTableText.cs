using System.Text;

namespace Reports.Core.Diagrams.Tables;

/// <summary>Writes tables of figures as CSV or Markdown.</summary>
public static class FigureTableText
{
    private static readonly char[] Quoted = [',', '"', '\n', '\r'];

    /// <summary>CSV (RFC 4180), one table after another, each under its title.</summary>
    public static string Csv(IReadOnlyList<FigureTable> tables)
    {
        ArgumentNullException.ThrowIfNull(tables);
        var text = new StringBuilder();
        foreach (var table in tables)
        {
            text.Append(text.Length > 0 ? "\r\n" : "").Append(Field(table.Title)).Append("\r\n");
            foreach (var row in table.Rows.Prepend(table.Heads))
            {
                text.AppendJoin(',', row.Select(Field)).Append("\r\n");
            }
        }

        return text.ToString();
    }

    /// <summary>Markdown tables, each under a heading.</summary>
    public static string Markdown(IReadOnlyList<FigureTable> tables)
    {
        ArgumentNullException.ThrowIfNull(tables);
        var text = new StringBuilder();
        foreach (var table in tables)
        {
            text.Append(text.Length > 0 ? "\n" : "").Append("## ").Append(table.Title).Append("\n\n");
            Line(text, table.Heads);
            Line(text, table.Heads.Select(_ => "---"));
            foreach (var row in table.Rows)
            {
                Line(text, row.Select(Cell));
            }
        }

        return text.ToString();
    }

    private static void Line(StringBuilder text, IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    private static string Cell(string text) => text.ReplaceLineEndings(" ").Replace("|", "\\|", StringComparison.Ordinal);

    // A text that a spreadsheet would take for a formula is kept a text (OWASP, CSV injection).
    private static string Field(string text)
    {
        var safe = text is ['=' or '+' or '-' or '@' or '\t', ..] ? "'" + text : text;
        return safe.IndexOfAny(Quoted) < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
