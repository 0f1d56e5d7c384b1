using Reports.Core.Diagrams;
using Reports.Core.Model;
using Reports.Core.Templates;
using Reports.Core.Workbooks;

namespace Reports.Core.Rules;

/// <summary>Everything a rule may look at.</summary>
/// <param name="Map">The meaning, with addresses.</param>
/// <param name="Glossary">Terms, abbreviations, typos, brands.</param>
/// <param name="Layout">The map as it would be drawn; null when nobody measured it.</param>
public sealed record CheckContext(IndustryMap Map, Glossary Glossary, DiagramLayout? Layout = null)
{
    /// <summary>The bound workbook.</summary>
    public BoundWorkbook Bound => Map.Workbook;

    /// <summary>The workbook as read.</summary>
    public RawWorkbook Raw => Map.Workbook.Source;

    /// <summary>The template.</summary>
    public TemplateDefinition Template => Map.Workbook.Template;
}
