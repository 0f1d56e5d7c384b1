namespace Reports.Core.Rules.Causes;

/// <summary>Names the thing that is at fault.</summary>
internal static class CauseKeys
{
    /// <summary>The finding, known to stem from this code, id or letter.</summary>
    public static Finding Of(this Finding finding, CauseKind kind, string key) => finding with { Cause = $"{kind}:{key}" };

    /// <summary>The kind and key of a cause.</summary>
    public static (CauseKind Kind, string Key) Read(string cause)
    {
        var colon = cause.IndexOf(':', StringComparison.Ordinal);
        return (Enum.Parse<CauseKind>(cause.AsSpan(0, colon)), cause[(colon + 1)..]);
    }
}
