using Reports.Core.Migrating;
using Reports.Core.Rules;
using Reports.Core.Templates;
using Reports.Core.Workbooks;

namespace Reports.Cli;

/// <summary>The data that travels with the program: template, dictionary, samples.</summary>
internal static class ProgramFiles
{
    /// <summary>The template definition.</summary>
    public static TemplateDefinition Template { get; } =
        TemplateDefinitionReader.Read(File.ReadAllBytes(PathOf("one-map-four-lists.template.json")));

    /// <summary>The ways from older template versions to newer ones.</summary>
    public static IReadOnlyList<TemplateMigration> Migrations =>
    [
        .. Directory.EnumerateFiles(PathOf("versions"), "*.migration.json")
            .Order(StringComparer.Ordinal)
            .Select(path => TemplateMigrationReader.Read(File.ReadAllBytes(path))),
    ];

    /// <summary>The dictionary.</summary>
    public static Glossary Glossary { get; } = GlossaryReader.Read(File.ReadAllBytes(PathOf("dictionary/glossary.json")));

    /// <summary>The content of a sample, e.g. <c>cement-industry</c>.</summary>
    public static WorkbookContent Sample(string name) =>
        WorkbookContentReader.Read(File.ReadAllBytes(PathOf($"samples/{name}.content.json")));

    /// <summary>The template definition of an older version, e.g. <c>2026.1</c>.</summary>
    public static TemplateDefinition TemplateOf(string version) =>
        TemplateDefinitionReader.Read(File.ReadAllBytes(PathOf($"versions/one-map-four-lists.{version}.template.json")));

    private static string PathOf(string relative) => Path.Combine(AppContext.BaseDirectory, "templates", relative);
}
