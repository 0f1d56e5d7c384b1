namespace Reports.Core.Documents;

/// <summary>Which kind of document is written (GB/T 9704-2012 layout for all of them).</summary>
public enum ReportKind
{
    /// <summary>附件: an annex to a notice; the default.</summary>
    Annex,

    /// <summary>An ordinary report.</summary>
    Report,

    /// <summary>Formal, with blank space for pre-printed red-header paper. No seal, no signature.</summary>
    Formal,
}
