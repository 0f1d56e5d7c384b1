namespace Reports.ServiceTests;

/// <summary>One service with default settings for all tests of a class.</summary>
public sealed class SharedService : IAsyncLifetime
{
    /// <summary>The service.</summary>
    public RunningService Service { get; private set; } = null!;

    /// <inheritdoc />
    public async Task InitializeAsync() => Service = await RunningService.StartAsync();

    /// <inheritdoc />
    public async Task DisposeAsync() => await Service.DisposeAsync();
}
