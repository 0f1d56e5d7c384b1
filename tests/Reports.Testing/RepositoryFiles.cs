using System.Runtime.CompilerServices;

namespace Reports.Testing;

/// <summary>Files of the repository that tests read: the template, the dictionary, the samples.</summary>
public static class RepositoryFiles
{
    /// <summary>The full path of <paramref name="relative"/>, given from the repository's root.</summary>
    public static string PathOf(string relative, [CallerFilePath] string here = "")
    {
        // tests/Reports.Testing/RepositoryFiles.cs is handed in when called without an argument list of its own.
        var root = new DirectoryInfo(Path.GetDirectoryName(here)!);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "Reports.sln")))
        {
            root = root.Parent;
        }

        return Path.Combine(root!.FullName, relative);
    }
}
