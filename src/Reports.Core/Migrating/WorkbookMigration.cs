using System.Text.RegularExpressions;
using Reports.Core.Templates;
using Reports.Core.Workbooks;

namespace Reports.Core.Migrating;

/// <summary>Takes the values of a filled workbook over into a newer template version.</summary>
public sealed class WorkbookMigration
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly BoundWorkbook _old;
    private readonly TemplateDefinition _current;
    private readonly ILookup<(string Sheet, string Column), ColumnMigration> _fates;
    private readonly List<LeftValue> _left = [];
    private int _landed;

    private WorkbookMigration(BoundWorkbook old, TemplateMigration migration, TemplateDefinition current)
    {
        _old = old;
        _current = current;
        _fates = migration.Columns.ToLookup(column => (column.Sheet, column.From));
    }

    /// <summary>What the workbook becomes.</summary>
    /// <param name="old">The workbook, bound to the version it was made from.</param>
    /// <param name="migration">From that version to <paramref name="current"/>.</param>
    /// <param name="current">The version it becomes.</param>
    /// <exception cref="ArgumentException">The versions do not fit each other, or the migration names columns that are not there.</exception>
    public static MigratedWorkbook Of(BoundWorkbook old, TemplateMigration migration, TemplateDefinition current)
    {
        ArgumentNullException.ThrowIfNull(old);
        ArgumentNullException.ThrowIfNull(migration);
        ArgumentNullException.ThrowIfNull(current);
        if (old.Template.Version != migration.From || current.Version != migration.To)
        {
            throw new ArgumentException($"The migration {migration.From}–{migration.To} does not lead from {old.Template.Version} to {current.Version}.", nameof(migration));
        }

        var work = new WorkbookMigration(old, migration, current);
        var sheets = work.Sheets();
        work.LeaveWhatWasNotBound();
        return new MigratedWorkbook(migration.From, migration.To, new WorkbookContent(sheets), work._landed, work._left, [.. migration.Columns.Select(work.Describe)]);
    }

    private Dictionary<string, IReadOnlyList<IReadOnlyDictionary<string, string>>> Sheets()
    {
        var sheets = new Dictionary<string, IReadOnlyList<IReadOnlyDictionary<string, string>>>(StringComparer.Ordinal);
        foreach (var (key, sheet) in _old.Sheets)
        {
            IReadOnlyDictionary<string, string>[] rows = [.. sheet.Rows.Select(row => Row(key, row)).Where(row => row.Count > 0)];
            if (rows.Length > 0)
            {
                sheets[key] = rows;
            }
        }

        return sheets;
    }

    private Dictionary<string, string> Row(string sheet, BoundRow row)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, field) in row.Fields.Where(field => field.Value.Original.AsSpan().Trim().Length > 0))
        {
            var fate = _fates[(sheet, key)].FirstOrDefault();
            if (field.State == FieldState.Error)
            {
                Leave(field, LeftReason.ErrorValue, new("错误值，没有可迁移的内容；请在新表中填写", "an error value; type what it should be in the new workbook"));
            }
            else if (fate is { To: [] })
            {
                Leave(field, LeftReason.ColumnDropped, fate.Reason ?? new("新版没有这一列；需要保留的请写入“备注”", "the new version has no such column; keep what matters in the remarks"));
            }
            else if (fate is { Pattern: { } pattern })
            {
                Split(field, pattern, fate.To, values);
            }
            else
            {
                values[fate?.To[0] ?? key] = field.Original;
                _landed++;
            }
        }

        return values;
    }

    private void Split(Field field, string pattern, IReadOnlyList<string> columns, Dictionary<string, string> values)
    {
        var match = Regex.Match(field.Original, pattern, RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, Patience);
        if (!match.Success)
        {
            var headings = string.Join("”“", columns.Select(column => HeadingOf(field, column).Zh));
            Leave(field, LeftReason.NotSplit, new($"分不开，没有填入；请在新表的“{headings}”列分别填写", $"cannot be divided; fill in {string.Join(" and ", columns.Select(column => HeadingOf(field, column).En))} in the new workbook"));
            return;
        }

        foreach (var column in columns)
        {
            values[column] = match.Groups[column].Value;
        }

        _landed++;
    }

    // Cells that the binding set aside, each with its own reason.
    private void LeaveWhatWasNotBound()
    {
        var texts = _old.Problems.Any(problem => problem.Cells.Count > 0)
            ? _old.Source.Sheets.SelectMany(sheet => sheet.Cells.Select(cell => (Where: new CellAddress(sheet.Name, cell.Row, cell.Column), cell.Text)))
                .GroupBy(cell => cell.Where).ToDictionary(group => group.Key, group => group.First().Text)
            : [];
        foreach (var problem in _old.Problems)
        {
            foreach (var cell in problem.Cells.Where(cell => texts[cell].AsSpan().Trim().Length > 0))
            {
                var (reason, note) = ReasonOf(problem.Kind);
                _left.Add(new LeftValue(cell, texts[cell], reason, note));
            }
        }

        foreach (var sheet in _old.Sheets.Values.Where(sheet => sheet.Definition.Kind is SheetKind.Grid or SheetKind.Form))
        {
            _left.AddRange(sheet.Source.Comments
                .Where(comment => !Findings.OwnMarks.IsOwn(comment))
                .Select(comment => new LeftValue(
                    new CellAddress(sheet.Source.Name, comment.Row, comment.Column),
                    comment.Text,
                    LeftReason.Comment,
                    new("批注不迁移；需要说明的请写入新表的“备注”", "comments are not taken over; put what matters into the remarks"))));
        }
    }

    private static (LeftReason Reason, Bilingual Note) ReasonOf(BindingProblemKind kind) => kind switch
    {
        BindingProblemKind.UnknownSheet or BindingProblemKind.DuplicateSheet => (
            LeftReason.UnknownSheet, new("模板中没有这张工作表；请核对后复制到新表", "the template has no such sheet; copy what belongs into the new workbook")),
        BindingProblemKind.UnknownColumn => (
            LeftReason.UnknownColumn, new("模板中没有这一列；请核对后填入新表相应的列", "the template has no such column; type what belongs into the new workbook")),
        _ => (
            LeftReason.OutsideTheTable, new("在表格数据之外（表头上方、合计行或重复的表头）；请核对是否需要", "outside the data (above the header, totals, a repeated header); check whether it matters")),
    };

    private void Leave(Field field, LeftReason reason, Bilingual note) => _left.Add(new LeftValue(field.Address, field.Original, reason, note));

    private Bilingual HeadingOf(Field field, string column)
    {
        var sheet = _old.Sheets.Values.First(sheet => sheet.Source.Name == field.Address.Sheet).Definition.Key;
        return _current.Sheet(sheet).Column(column).Heading;
    }

    private MigratedColumn Describe(ColumnMigration column) => new(
        _current.Sheet(column.Sheet).Name,
        _old.Template.Sheet(column.Sheet).Column(column.From).Heading,
        [.. column.To.Select(key => _current.Sheet(column.Sheet).Column(key).Heading)],
        column.Fate,
        _old.Rows(column.Sheet).Count(row => row[column.From].Original.AsSpan().Trim().Length > 0));
}
