using System.Globalization;
using Reports.Core.Model;
using Reports.Core.Templates;

namespace Reports.Core.Rules.Submissions.Returns;

/// <summary>One workbook that a member sent in, among others of the same campaign.</summary>
/// <param name="Map">What it says.</param>
public sealed record Return(IndustryMap Map)
{
    /// <summary>Name of the file, for messages.</summary>
    public string File => Map.Workbook.Source.Name;

    /// <summary>Who sent it: the name on the cover, else the name of the file.</summary>
    public string Organisation => Map.Cover.Text("organisation") is { Length: > 0 } name ? name : File;

    /// <summary>By what returns of one organisation are known: the credit code, else the name; empty when the cover gives neither.</summary>
    public string Sender { get; } = Map.Cover.Text("creditCode") is { Length: > 0 } code ? code : RegisteredMember.Fold(Map.Cover.Text("organisation"));

    /// <summary>Place of the round in the campaign's list, from 0; -1 when the cover names none.</summary>
    public int Round { get; } = RoundOf(Map);

    /// <summary>The day on the cover; null when it gives none.</summary>
    public DateOnly? Date { get; } =
        DateOnly.TryParseExact(Map.Cover.Text("date"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    /// <summary>The cell that says who sent it; null when there is no cover.</summary>
    internal Field? SenderField => Map.Cover.Row is { } row ? row[row["creditCode"].HasValue ? "creditCode" : "organisation"] : null;

    private static int RoundOf(IndustryMap map)
    {
        var rounds = map.Workbook.Template.CodeList("round");
        return rounds.Find(map.Cover.Text("round")) is { } round ? rounds.Values.ToList().IndexOf(round) : -1;
    }
}
