namespace Reports.Core.Rules.Structure;

/// <summary>The rules of group STR, by code.</summary>
public static class StructureRules
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<IRule> All { get; } =
    [
        new WorkbookFollowsTheCurrentTemplate(),
        new SheetsAreThoseOfTheTemplate(),
        new ColumnsAreThoseOfTheTemplate(),
        new DataCellsAreNotMerged(),
        new NoDataIsHidden(),
        new CellsHoldValuesNotFormulas(),
        new ContentsAreTextNotPictures(),
        new RowsFollowWithoutGapsOrTotals(),
        new SheetHasOneHeader(),
        new TextsFitTheirCells(),
        new NumbersAreNumbers(),
        new CodesAreTypedCleanly(),
        new ClosedListsHoldListValues(),
        new NoCommentsAreLeft(),
        new SheetsAreTheOnesSentOut(),
        new SeveralValuesAreSeparatedAlike(),
    ];
}
