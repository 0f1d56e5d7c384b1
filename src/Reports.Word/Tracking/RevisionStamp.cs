using System.Globalization;
using System.Xml.Linq;
using static Reports.Word.Wml;

namespace Reports.Word.Tracking;

/// <summary>Whose changes they are and when they were made; counts them.</summary>
internal sealed class RevisionStamp(string author, DateOnly? date, int firstId)
{
    private int _next = firstId;

    /// <summary>How many runs, paragraph marks and rows were marked inserted.</summary>
    internal int Insertions { get; private set; }

    /// <summary>How many were marked deleted.</summary>
    internal int Deletions { get; private set; }

    /// <summary>A <c>w:ins</c> around some content, or for a mark.</summary>
    internal XElement Inserted(params object?[] content)
    {
        Insertions++;
        return Marked("ins", content);
    }

    /// <summary>A <c>w:del</c> around some content, or for a mark.</summary>
    internal XElement Deleted(params object?[] content)
    {
        Deletions++;
        return Marked("del", content);
    }

    /// <summary>Any other revision element.</summary>
    internal XElement Marked(string name, params object?[] content) => El(name, Stamp(), content);

    /// <summary>A number that no other revision has.</summary>
    internal int NextId() => _next++;

    private object?[] Stamp() =>
    [
        At("id", NextId()),
        At("author", author),
        date is { } day ? At("date", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z") : null,
    ];
}
