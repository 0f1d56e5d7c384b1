namespace Reports.Core.Diagrams;

/// <summary>Finds the characters of a figure that its typeface lacks.</summary>
internal static class MissingCharacters
{
    /// <summary>Each once for each group, in the order they are drawn.</summary>
    public static IReadOnlyList<OmittedPart> In(IReadOnlyList<Shape> shapes, ITextMeasurer measurer)
    {
        var found = new List<OmittedPart>();
        Search(shapes, "", measurer, found);
        return found.Count == 0 ? found : [.. found.Distinct()];
    }

    private static void Search(IReadOnlyList<Shape> shapes, string group, ITextMeasurer measurer, List<OmittedPart> found)
    {
        foreach (var shape in shapes)
        {
            if (shape is GroupShape inner)
            {
                Search(inner.Shapes, inner.Id, measurer, found);
            }
            else if (shape is TextShape text)
            {
                found.AddRange(measurer.Missing(text.Text).Select(character => new OmittedPart(OmittedKind.Character, group, character)));
            }
        }
    }
}
