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

    /// <summary>The dictionary.</summary>
    public static Glossary Glossary { get; } = GlossaryReader.Read(File.ReadAllBytes(PathOf("dictionary/glossary.json")));

    /// <summary>The content of a sample, e.g. <c>cement-industry</c>.</summary>
    public static WorkbookContent Sample(string name) =>
        WorkbookContentReader.Read(File.ReadAllBytes(PathOf($"samples/{name}.content.json")));

    private static string PathOf(string relative) => Path.Combine(AppContext.BaseDirectory, "templates", relative);
}
