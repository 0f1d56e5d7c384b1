namespace Reports.Excel.Reading;

/// <summary>Names of parts as programs really write them, brought into one form: <c>xl/worksheets/sheet1.xml</c>.</summary>
internal static class PartNames
{
    /// <summary>The name without leading slash and with forward slashes.</summary>
    public static string Normalize(string name) => name.Replace('\\', '/').TrimStart('/');

    /// <summary>The name of the part that holds the relationships of <paramref name="part"/>; empty for the package itself.</summary>
    public static string RelationshipsOf(string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        return $"{part[..slash]}_rels/{part[slash..]}.rels";
    }

    /// <summary>The part that <paramref name="target"/>, written in <paramref name="source"/>, leads to.</summary>
    public static string Resolve(string source, string target)
    {
        var fragment = target.IndexOf('#', StringComparison.Ordinal);
        var path = (fragment < 0 ? target : target[..fragment]).Replace('\\', '/');
        if (path.StartsWith('/'))
        {
            return Flatten(path);
        }

        return Flatten(source[..(source.LastIndexOf('/') + 1)] + path);
    }

    private static string Flatten(string path)
    {
        var steps = new List<string>();
        foreach (var step in path.Split('/'))
        {
            if (step == ".." && steps.Count > 0)
            {
                steps.RemoveAt(steps.Count - 1);
            }
            else if (step is not ("" or "." or ".."))
            {
                steps.Add(step);
            }
        }

        return string.Join('/', steps);
    }
}
