using Reports.Core.Templates;
using Reports.Core.Workbooks;

namespace Reports.Testing;

/// <summary>Binds workbooks to the project's template, and holds every one of them to the conservation law.</summary>
public static class Binding
{
    /// <summary>The bound workbook.</summary>
    /// <exception cref="InvalidOperationException">A cell was lost, or counted twice.</exception>
    public static BoundWorkbook Of(RawWorkbook workbook)
    {
        var bound = WorkbookBinder.Bind(workbook, ContentWorkbook.Template);
        return bound.Cells.Conserved ? bound : throw new InvalidOperationException($"Cells were lost or counted twice: {bound.Cells}");
    }
}
