using System.Net;

namespace Reports.ServiceTests.Limits;

/// <summary>Weighs the whole process, so nothing else may run beside it.</summary>
[Collection(nameof(AloneTests))]
public sealed class LargeUploadTests(SharedService shared) : IClassFixture<SharedService>
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Two_hundred_megabytes_are_refused_without_keeping_them(bool sayLength)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var most = before;
        using var content = new EndlessContent(200L << 20, sayLength, () => most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: false)));

        var answer = await shared.Service.Client.PostAsync("/api/workbooks/check?name=a.xlsx", content);

        await BadInputTests.AssertProblem(answer, 413, "body-too-large");
        Assert.True(most - before < 100L << 20, $"{(most - before) >> 20} MB were held.");
        Assert.Equal(HttpStatusCode.OK, (await shared.Service.Client.GetAsync("/health/live")).StatusCode);
    }
}
