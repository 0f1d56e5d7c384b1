namespace Reports.Excel.Reading;

/// <summary>What a number format makes of a number, as far as reading needs to know.</summary>
internal enum CellFormat
{
    /// <summary>A plain number, whatever its digits and units.</summary>
    Number,

    /// <summary>A percentage.</summary>
    Percent,

    /// <summary>A day, month or year without time.</summary>
    Date,

    /// <summary>A time of day without date.</summary>
    Time,

    /// <summary>A date with a time.</summary>
    DateTime,

    /// <summary>Elapsed time such as <c>[h]:mm</c>, which may pass 24 hours.</summary>
    Elapsed,
}
