namespace Reports.Core.Templates;

/// <summary>Who fills a column.</summary>
public enum ColumnOrigin
{
    /// <summary>The person.</summary>
    Input,

    /// <summary>A formula or our program (自动).</summary>
    Automatic,

    /// <summary>Filled before the workbook is sent out (预填).</summary>
    Prefilled,

    /// <summary>Filled when returns are merged (汇总).</summary>
    Merged,
}
