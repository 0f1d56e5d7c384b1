using Reports.Testing;

namespace Reports.Tests.Architecture;

/// <summary>The project's own C# files.</summary>
internal static class SourceFiles
{
    /// <summary>Full paths of the C# files under a folder of the repository, in order.</summary>
    public static IEnumerable<string> Under(string folder) =>
        Directory.EnumerateFiles(RepositoryFiles.PathOf(folder), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/node_modules/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);
}
