namespace Reports.Service.Health;

/// <summary>One thing that was looked at.</summary>
/// <param name="Name">Lasting name, e.g. <c>fonts</c>.</param>
/// <param name="Ok">Whether it is as it should be.</param>
/// <param name="Text">What an administrator should know.</param>
public sealed record HealthCheck(string Name, bool Ok, string Text);
