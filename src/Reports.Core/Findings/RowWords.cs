using Reports.Core.Model;
using Reports.Core.Rules;

namespace Reports.Core.Findings;

/// <summary>What a row calls itself, so that people know it without looking it up: the scene's or element's name, a link's two ends.</summary>
public sealed class RowWords
{
    private const int Longest = 20;
    private readonly Dictionary<(string Sheet, int Row), string> _words = [];

    /// <summary>The words of a workbook's rows.</summary>
    public RowWords(IndustryMap map)
    {
        ArgumentNullException.ThrowIfNull(map);
        foreach (var sheet in map.Workbook.Sheets.Values.Where(sheet => sheet.HeaderRow > 0))
        {
            foreach (var row in sheet.Rows)
            {
                var name = row.Fields.TryGetValue("name", out var field) ? field.Text : "";
                if (name.Length == 0 && row.Fields.TryGetValue("from", out var from) && row.Fields.TryGetValue("to", out var to) && from.HasValue && to.HasValue)
                {
                    name = $"{from.Text} → {to.Text}";
                }

                name = name.ReplaceLineEndings(" ").Trim();
                _words[(sheet.Source.Name, row.Number)] = name.Length <= Longest ? name : string.Concat(name.AsSpan(0, Longest - 1), "…");
            }
        }
    }

    /// <summary>The words of the row in which a finding stands; empty when it stands in none, or for many rows.</summary>
    public string Of(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return finding is { Where: { } where, Count: 1 } ? _words.GetValueOrDefault((where.Sheet, where.Row), "") : "";
    }

    /// <summary>The same, but empty when the message names the row already.</summary>
    public string Beside(Finding finding)
    {
        var words = Of(finding);
        return words.Length > 0 && finding.Message.Zh.Contains(words.TrimEnd('…'), StringComparison.Ordinal) ? "" : words;
    }
}
