namespace Reports.Testing;

/// <summary>Figures that a test run measures; <c>tests/run.sh</c> prints them at its end.</summary>
public static class FiguresOfTheRun
{
    /// <summary>Keeps one line.</summary>
    /// <param name="name">Name of the figure, a file name.</param>
    /// <param name="line">What people read.</param>
    public static void Note(string name, string line)
    {
        var folder = RepositoryFiles.PathOf("artifacts/figures");
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, name + ".txt"), line + "\n");
    }
}
