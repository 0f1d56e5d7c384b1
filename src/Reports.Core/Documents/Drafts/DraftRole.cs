namespace Reports.Core.Documents.Drafts;

/// <summary>What a paragraph is for, as far as its style says.</summary>
public enum DraftRole
{
    /// <summary>Running text.</summary>
    Body,

    /// <summary>附件标识.</summary>
    AnnexLabel,

    /// <summary>The document's title.</summary>
    Title,

    /// <summary>A line of the cover block.</summary>
    Cover,

    /// <summary>A heading of level 1 to 9.</summary>
    Heading,

    /// <summary>图题 or 表题.</summary>
    Caption,

    /// <summary>A line that holds a figure.</summary>
    Figure,

    /// <summary>表注 or 图注.</summary>
    Note,

    /// <summary>A line of 目录 or 图表目录.</summary>
    Contents,

    /// <summary>Text in a table.</summary>
    Cell,

    /// <summary>A line that keeps things apart and holds nothing.</summary>
    Gap,
}
