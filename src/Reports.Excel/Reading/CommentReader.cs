using System.Globalization;
using System.Xml;
using Reports.Core.Workbooks;

namespace Reports.Excel.Reading;

/// <summary>Reads notes and threaded comments.</summary>
internal static class CommentReader
{
    // Excel repeats each thread as a note for old programs and marks the author with the thread's id.
    private const string RepeatedThread = "tc=";

    /// <summary>Reads a <c>comments</c> part.</summary>
    public static List<CellComment> ReadNotes(XmlReader reader, string part, ReadLimits limits)
    {
        var authors = new List<string>();
        var comments = new List<CellComment>();
        var buffer = new TextBuffer(limits);
        var (row, column, author) = (0, 0, "");
        while (reader.ReadElement(limits))
        {
            switch (reader.LocalName)
            {
                case "author":
                    authors.Add(reader.ReadText(buffer));
                    break;
                case "comment":
                    _ = ColumnLetters.TryParse(reader.GetAttribute("ref"), out row, out column);
                    author = AuthorOf(reader.GetAttribute("authorId"), authors);
                    break;
                case "text":
                    buffer.Clear();
                    SharedStrings.AppendRuns(reader, buffer, limits);
                    Add(comments, row, column, author, buffer.Take());
                    break;
            }

            limits.CheckMarks(Math.Max(comments.Count, authors.Count), part);
        }

        return comments;
    }

    /// <summary>Reads a <c>threadedComments</c> part; replies become comments of their own on the same cell.</summary>
    public static List<CellComment> ReadThreads(
        XmlReader reader, string part, IReadOnlyDictionary<string, string> people, ReadLimits limits)
    {
        var comments = new List<CellComment>();
        var buffer = new TextBuffer(limits);
        var (row, column, author) = (0, 0, "");
        while (reader.ReadElement(limits))
        {
            if (reader.LocalName == "threadedComment")
            {
                _ = ColumnLetters.TryParse(reader.GetAttribute("ref"), out row, out column);
                author = people.GetValueOrDefault(reader.GetAttribute("personId") ?? "", "");
            }
            else if (reader.LocalName == "text")
            {
                Add(comments, row, column, author, reader.ReadText(buffer));
                limits.CheckMarks(comments.Count, part);
            }
        }

        return comments;
    }

    /// <summary>Reads a <c>persons</c> part: id to name.</summary>
    public static Dictionary<string, string> ReadPeople(XmlReader reader, string part, ReadLimits limits)
    {
        var people = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.ReadElement(limits))
        {
            if (reader.LocalName == "person" && reader.GetAttribute("id") is { } id)
            {
                people[id] = ValidText.Of(reader.GetAttribute("displayName") ?? "");
                limits.CheckMarks(people.Count, part);
            }
        }

        return people;
    }

    /// <summary>Notes and threads together, by place; the notes that only repeat a thread are left out.</summary>
    public static List<CellComment> Join(IEnumerable<CellComment> notes, IReadOnlyList<CellComment> threads)
    {
        var places = threads.Select(comment => (comment.Row, comment.Column)).ToHashSet();
        return notes
            .Where(note => !note.Author.StartsWith(RepeatedThread, StringComparison.Ordinal)
                || !places.Contains((note.Row, note.Column)))
            .Concat(threads)
            .OrderBy(comment => comment.Row)
            .ThenBy(comment => comment.Column)
            .ToList();
    }

    private static string AuthorOf(string? index, List<string> authors) =>
        int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < authors.Count
            ? authors[number]
            : "";

    private static void Add(List<CellComment> comments, int row, int column, string author, string text)
    {
        if (Grid.Contains(row, column))
        {
            comments.Add(new CellComment(row, column, author, text));
        }
    }
}
