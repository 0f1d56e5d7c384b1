using Reports.Core;

namespace Reports.Service.Hosting;

/// <summary>The service does not start: a setting makes no sense or is not safe.</summary>
public sealed class SettingsException(Bilingual reason) : Exception(reason.En)
{
    /// <summary>Why, and what to do.</summary>
    public Bilingual Reason { get; } = reason;
}
