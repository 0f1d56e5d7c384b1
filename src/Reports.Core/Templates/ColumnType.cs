namespace Reports.Core.Templates;

/// <summary>What a column holds, which decides how its text is normalised.</summary>
public enum ColumnType
{
    /// <summary>Free text.</summary>
    Text,

    /// <summary>A scene, segment or element code: width and hyphens are folded.</summary>
    Code,

    /// <summary>A value from a code list.</summary>
    Choice,

    /// <summary>A whole number.</summary>
    WholeNumber,

    /// <summary>A calendar date.</summary>
    Date,

    /// <summary>Stars, <c>★</c> to the scale's maximum; 1–4 and full-width digits are understood too.</summary>
    Rating,
}
