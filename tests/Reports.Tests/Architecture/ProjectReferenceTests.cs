using System.Xml.Linq;
using Reports.Testing;

namespace Reports.Tests.Architecture;

/// <summary>Who may use whom: the table in docs/ARCHITECTURE.md.</summary>
public class ProjectReferenceTests
{
    [Theory]
    [InlineData("Reports.Core", "")]
    [InlineData("Reports.Excel", "Reports.Core")]
    [InlineData("Reports.Drawing", "Reports.Core")]
    [InlineData("Reports.Word", "Reports.Core")]
    [InlineData("Reports.Service", "Reports.Core,Reports.Drawing,Reports.Excel,Reports.Word")]
    [InlineData("Reports.Cli", "Reports.Core,Reports.Drawing,Reports.Excel,Reports.Service,Reports.Word")]
    public void A_project_references_only_what_the_table_allows(string project, string allowed)
    {
        var file = XDocument.Load(RepositoryFiles.PathOf($"src/{project}/{project}.csproj"));

        var references = file.Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')))
            .Order(StringComparer.Ordinal);

        Assert.Equal(allowed, string.Join(',', references));
    }

    [Fact]
    public void The_core_needs_nothing_but_the_framework()
    {
        var strangers = typeof(Reports.Core.Bilingual).Assembly.GetReferencedAssemblies()
            .Select(assembly => assembly.Name!)
            .Where(name => !name.StartsWith("System", StringComparison.Ordinal) && name != "netstandard");

        Assert.Empty(strangers);
    }

    [Fact]
    public void The_core_touches_no_file_console_or_network()
    {
        string[] forbidden = [" File.", " Directory.", " Console.", "System.Net", "Process."];
        var uses = SourceFiles.Under("src/Reports.Core")
            .SelectMany(file => File.ReadLines(file), (file, line) => (file, line))
            .Where(pair => !pair.line.TrimStart().StartsWith("//", StringComparison.Ordinal))
            .Where(pair => forbidden.Any(name => pair.line.Contains(name, StringComparison.Ordinal)));

        Assert.Empty(uses);
    }
}
