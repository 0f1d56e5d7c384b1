using Reports.Core.Findings;
using Reports.Core.Workbooks;

namespace Reports.Core.Templates;

/// <summary>Binds a workbook to a template: decides for every cell which sheet, row and column it belongs to.</summary>
public static class WorkbookBinder
{
    /// <summary>The bound workbook. Never throws on bad data: what does not fit is a problem with its cells.</summary>
    /// <param name="workbook">The workbook as read.</param>
    /// <param name="template">What it is bound to.</param>
    /// <param name="before">An earlier binding to the same template: sheets that did not change since are taken from it.</param>
    public static BoundWorkbook Bind(RawWorkbook workbook, TemplateDefinition template, BoundWorkbook? before = null)
    {
        ArgumentNullException.ThrowIfNull(workbook);
        ArgumentNullException.ThrowIfNull(template);

        var ledger = new CellLedger();
        var stamp = TemplateStamp.Read(workbook);
        ReportStamp(workbook, template, stamp, ledger);
        var match = SheetMatch.Of(workbook, template, stamp);
        foreach (var problem in match.Problems)
        {
            ledger.Report(problem);
        }

        var reader = new FieldReader(template);
        var bindings = new Dictionary<string, SheetBinding>(StringComparer.Ordinal);
        foreach (var definition in template.Sheets.Where(definition => match.Sheets.ContainsKey(definition.Key)))
        {
            var sheet = match.Sheets[definition.Key];
            var binding = before?.Bindings.GetValueOrDefault(definition.Key) is { } known && ReferenceEquals(known.Sheet.Source, sheet)
                ? known
                : Bind(template, definition, sheet, reader);
            bindings[definition.Key] = binding;
            ledger.Add(binding.Ledger);
        }

        var counts = new CellCounts(workbook.NonEmptyCells, ledger.Imported, ledger.Structural, ledger.Reported);
        var sheets = bindings.ToDictionary(binding => binding.Key, binding => binding.Value.Sheet, StringComparer.Ordinal);
        return new BoundWorkbook(workbook, template, stamp.Version, sheets, ledger.Problems, counts) { Bindings = bindings };
    }

    private static SheetBinding Bind(TemplateDefinition template, SheetDefinition definition, RawSheet sheet, FieldReader reader)
    {
        var ledger = new CellLedger();
        var bound = definition.Kind switch
        {
            SheetKind.Grid => new GridBinder(template, definition, sheet, reader, ledger).Bind(),
            SheetKind.Form => new FormBinder(definition, sheet, reader, ledger).Bind(),
            _ => ReadOnlySheet(definition, sheet, ledger),
        };
        return new SheetBinding(bound, ledger);
    }

    private static BoundSheet ReadOnlySheet(SheetDefinition definition, RawSheet sheet, CellLedger ledger)
    {
        ledger.Structural += sheet.Cells.Count;
        return new BoundSheet(definition, sheet, 0, new Dictionary<string, int>(StringComparer.Ordinal), []);
    }

    private static void ReportStamp(RawWorkbook workbook, TemplateDefinition template, TemplateStamp stamp, CellLedger ledger)
    {
        ledger.Structural += workbook.Sheets.FirstOrDefault(sheet => sheet.Name == stamp.SheetName)?.Cells.Count ?? 0;
        ledger.Structural += workbook.Sheets.Where(sheet => sheet.Name != stamp.SheetName && OwnMarks.IsIndex(sheet)).Sum(sheet => sheet.Cells.Count);
        if (stamp.Id != template.Id)
        {
            ledger.Report(new BindingProblem(BindingProblemKind.MissingStamp, "", null, stamp.Id ?? "", template.Id, []));
        }
        else if (stamp.Version != template.Version)
        {
            ledger.Report(new BindingProblem(BindingProblemKind.OtherVersion, "", null, stamp.Version ?? "", template.Version, []));
        }
    }
}
