using Reports.Core.Diagrams;
using Reports.Core.Rules;
using Reports.Core.Workbooks;

namespace Reports.Testing;

/// <summary>Checks content in memory with the project's own glossary.</summary>
public static class CheckedContent
{
    /// <summary>The project's own glossary.</summary>
    public static Glossary Glossary { get; } =
        GlossaryReader.Read(File.ReadAllBytes(RepositoryFiles.PathOf("templates/dictionary/glossary.json")));

    /// <summary>The context of a check of this content.</summary>
    public static CheckContext Context(WorkbookContent content, DiagramLayout? layout = null) =>
        new(ContentWorkbook.Map(content), Glossary, layout);

    /// <summary>What one rule finds in rows of one sheet, as <c>cell severity</c>.</summary>
    public static string[] Places(IRule rule, string sheet, params string[][] rows) =>
        [.. rule.Check(Context(ContentWorkbook.Content((sheet, rows)))).Select(Place)];

    /// <summary>Where a finding stands and how much it weighs, e.g. <c>D6 Error</c>.</summary>
    public static string Place(Finding finding) => $"{finding.Where?.A1} {finding.Severity}".Trim();
}
