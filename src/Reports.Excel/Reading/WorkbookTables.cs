using Reports.Core;
using Reports.Core.Workbooks;

namespace Reports.Excel.Reading;

/// <summary>What all sheets of a workbook share while they are read.</summary>
/// <param name="strings">The shared string table.</param>
/// <param name="styles">What the number formats do.</param>
/// <param name="uses1904">Whether serial numbers count from 1904.</param>
/// <param name="hasCellPictures">Whether rich values of the workbook are pictures placed in cells.</param>
/// <param name="limits">The limits that hold.</param>
internal sealed class WorkbookTables(
    IReadOnlyList<string> strings, StyleTable styles, bool uses1904, bool hasCellPictures, ReadLimits limits)
{
    private readonly List<RawCell> _cellList = [];
    private int _cells;
    private long _formulaCharacters;

    /// <summary>The shared string table.</summary>
    public IReadOnlyList<string> Strings { get; } = strings;

    /// <summary>What the number formats do.</summary>
    public StyleTable Styles { get; } = styles;

    /// <summary>Whether serial numbers count from 1904.</summary>
    public bool Uses1904 { get; } = uses1904;

    /// <summary>Whether rich values of the workbook are pictures placed in cells.</summary>
    public bool HasCellPictures { get; } = hasCellPictures;

    /// <summary>The limits that hold.</summary>
    public ReadLimits Limits { get; } = limits;

    /// <summary>An empty list to gather the cells of one sheet in; all sheets take turns, so that it grows only once.</summary>
    public List<RawCell> TakeCellList()
    {
        _cellList.Clear();
        return _cellList;
    }

    /// <summary>Counts one more cell; refuses the workbook when there are too many.</summary>
    public void CountCell()
    {
        if (++_cells > Limits.Cells)
        {
            throw Refusals.TooLarge(new Bilingual("非空单元格数", "the number of non-empty cells"), Limits.Cells);
        }
    }

    /// <summary>Counts a formula that is written out again; refuses the workbook when that grows too much.</summary>
    public void CountFormula(int characters)
    {
        _formulaCharacters += characters;
        if (_formulaCharacters > Limits.FormulaCharacters)
        {
            throw Refusals.TooLarge(new Bilingual("共享公式展开后的字数", "the length of all shared formulas"), Limits.FormulaCharacters);
        }
    }
}
