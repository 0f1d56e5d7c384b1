using Reports.Testing;

namespace Reports.ServiceTests.Hosting;

public sealed class OpenApiTests
{
    [Fact]
    public async Task The_document_is_this()
    {
        await using var service = await RunningService.StartAsync();

        Snapshot.Verify(await service.Client.GetStringAsync("/openapi/v1.json"), "json");
    }
}
