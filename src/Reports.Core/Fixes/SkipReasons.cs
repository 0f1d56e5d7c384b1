namespace Reports.Core.Fixes;

/// <summary>Says in words why a change was not made and what to do instead.</summary>
public static class SkipReasons
{
    /// <summary>The reason as a sentence.</summary>
    public static Bilingual Describe(this SkipReason reason) => reason switch
    {
        SkipReason.ChangesMeaning => new("可能改变原意，请核对后再改。", "It may change the meaning; check it and change it yourself."),
        SkipReason.AddsFinding => new("改后会带来新的问题，请核对后再改。", "It would raise a new finding; check it and change it yourself."),
        SkipReason.NeverSettles => new("这一格反复改不稳定，请在表中改。", "The change does not settle; change the cell yourself."),
        SkipReason.AnotherEdit => new("同一格已有另一处修改，请改好后再核验一次。", "Another change of this cell comes first; check again afterwards."),
        SkipReason.BeforeDiffers => new("单元格的内容已经变了，请重新核验。", "The cell has changed; check the workbook again."),
        SkipReason.NoSuchSheet => new("工作簿中没有这张工作表，请重新核验。", "The workbook has no such sheet; check it again."),
        SkipReason.OutsideGrid => new("单元格地址超出工作表范围，请重新核验。", "The address lies outside the sheet; check the workbook again."),
        SkipReason.Formula => new("单元格是公式，请先粘贴为数值，再修改。", "The cell holds a formula; paste it as a value first."),
        SkipReason.Merged => new("单元格在合并区域内，请先取消合并。", "The cell is part of a merged range; unmerge it first."),
        SkipReason.Picture => new("单元格中是图片，请改填文字。", "The cell shows a picture; type text instead."),
        SkipReason.TableHeading => new("这个列名被公式引用，请在表格中自行改名。", "Formulas use this heading; rename it in Excel."),
        SkipReason.NotWritable => new("内容超过 32767 字或含有无效字符，请在表中改。", "The text is too long for a cell or not valid; change it yourself."),
        _ => new("这张工作表的存储方式特殊，请用 Excel 或 WPS 另存后再试。", "The sheet is stored in an unusual way; save it again with Excel or WPS and retry."),
    };
}
