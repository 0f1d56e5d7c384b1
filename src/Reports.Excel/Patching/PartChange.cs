namespace Reports.Excel.Patching;

/// <summary>A part with its new contents and the way back.</summary>
/// <param name="Name">Name of the part.</param>
/// <param name="Contents">Its new bytes.</param>
/// <param name="Back">How to restore its text.</param>
internal sealed record PartChange(string Name, byte[] Contents, UndoPart Back)
{
    /// <summary>The part with replacements made in its text.</summary>
    public static PartChange Of(string name, PartText part, IReadOnlyList<Splice> splices) => new(
        name,
        part.Encode(Splice.Apply(part.Text, splices)),
        new UndoPart(name, Splice.Reverse(part.Text, splices)));

    /// <summary>The file with the changed parts, everything else as it lies there.</summary>
    public static byte[] Rewrite(byte[] file, IEnumerable<PartChange> changes)
    {
        var rewriter = new ZipRewriter(file);
        foreach (var change in changes)
        {
            rewriter.Replace(change.Name, change.Contents);
        }

        using var result = new MemoryStream();
        rewriter.Write(result);
        return result.ToArray();
    }
}
