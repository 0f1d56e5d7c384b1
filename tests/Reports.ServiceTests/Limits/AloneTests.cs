namespace Reports.ServiceTests.Limits;

/// <summary>Tests that run one after the other, after all others.</summary>
[CollectionDefinition(nameof(AloneTests), DisableParallelization = true)]
public sealed class AloneTests;
