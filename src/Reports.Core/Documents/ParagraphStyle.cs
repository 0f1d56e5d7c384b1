namespace Reports.Core.Documents;

/// <summary>What a paragraph is; its look is the style's.</summary>
public enum ParagraphStyle
{
    /// <summary>公文正文.</summary>
    Body,

    /// <summary>附件标识, flush left on line 1.</summary>
    AnnexLabel,

    /// <summary>公文标题.</summary>
    Title,

    /// <summary>表注 or 图注, begins with 注：.</summary>
    Note,

    /// <summary>One line of the cover block: label and value.</summary>
    CoverLine,
}
