using System.Xml.Linq;

namespace Reports.Testing;

/// <summary>An edit of a report as people make it in Word; it leaves a mark by which it can be found again.</summary>
/// <param name="Kind">What the person did, one of <see cref="Kinds"/>.</param>
/// <param name="Mark">Text, comment or colour that must be found ever after; for a deletion, text that must not.</param>
/// <param name="Part">Id of the generated part that was edited; empty between parts.</param>
public sealed record HumanEdit(string Kind, string Mark, string Part)
{
    /// <summary>Every kind of edit.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["change", "insert inside", "insert between", "restyle", "comment", "delete", "delete part"];

    /// <summary>Whether something was taken away.</summary>
    public bool IsDeletion => Kind.StartsWith("delete", StringComparison.Ordinal);

    /// <summary>The edited document and the marks that must be found in its body or its comments ever after.</summary>
    public static (byte[] Docx, IReadOnlyList<string> Marks, IReadOnlyList<string> Kinds) Of(byte[] docx, int seed, int edits)
    {
        var (edited, all) = EditsOf(docx, seed, edits);
        return (edited, [.. all.Where(edit => !edit.IsDeletion).Select(edit => edit.Mark)], [.. all.Select(edit => edit.Kind)]);
    }

    /// <summary>The edited document and its edits.</summary>
    public static (byte[] Docx, IReadOnlyList<HumanEdit> Edits) EditsOf(byte[] docx, int seed, int edits) => EditingHuman.Edit(docx, seed, edits);

    /// <summary>The document without the record of where it came from.</summary>
    public static byte[] WithoutOrigin(byte[] docx)
    {
        var main = EditedDocx.With(docx, "word/document.xml", root => root.Descendants().Where(each => each.Name == EditedDocx.W + "tag").Remove());
        return EditedDocx.WithText(main, "customXml/item1.xml", _ => "<other/>");
    }
}
