using System.Globalization;
using Reports.Core.Rules;
using Reports.Core.Workbooks;
using Reports.Excel.Patching;

namespace Reports.Excel.Annotating;

/// <summary>Colours the faulty cells of one sheet by their gravest finding; everything else about their style stays.</summary>
internal static class SheetColours
{
    /// <summary>Fill of a cell with a finding of this weight, ARGB.</summary>
    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "FFF6C9C5",
        Severity.Warning => "FFFBE2B4",
        _ => "FFD9E2EC",
    };

    /// <summary>The replacements that colour these cells.</summary>
    public static IEnumerable<Splice> Splices(SheetText sheet, StyleSheet styles, IEnumerable<(CellAddress Cell, IReadOnlyList<Finding> Findings)> cells)
    {
        if (sheet.Data is null)
        {
            return [];
        }

        var splices = new List<Splice>();
        var missing = new NewCells(sheet);
        foreach (var (cell, findings) in cells)
        {
            var fill = styles.Fill(Of(findings.Max(finding => finding.Severity)));
            var isWritten = false;
            foreach (var spot in sheet.SpotsAt(cell.Row, cell.Column))
            {
                isWritten = true;
                splices.Add(sheet.Scanner.Find(spot.Open, "s") is { } style
                    ? new Splice(style.Value, style.ValueLength, Filled(sheet.Scanner.Text.Substring(style.Value, style.ValueLength)))
                    : new Splice(spot.Open.Start + 1 + spot.Open.Name.Length, 0, $" s=\"{Filled(null)}\""));
            }

            if (!isWritten)
            {
                missing.Add(cell.Row, cell.Column, (prefix, style) => $"<{prefix}c{CellXml.Attributes(cell, Filled(style))}/>");
            }

            string Filled(string? style) => styles
                .WithFill(int.TryParse(style, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0, fill)
                .ToString(CultureInfo.InvariantCulture);
        }

        return splices.Concat(missing.Splices());
    }
}
