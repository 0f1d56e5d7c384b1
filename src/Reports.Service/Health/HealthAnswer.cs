namespace Reports.Service.Health;

/// <summary>How the service is.</summary>
/// <param name="Status"><c>ok</c> or <c>degraded</c>.</param>
/// <param name="Checks">What was looked at.</param>
public sealed record HealthAnswer(string Status, IReadOnlyList<HealthCheck> Checks);
