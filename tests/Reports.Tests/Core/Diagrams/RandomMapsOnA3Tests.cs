using Reports.Core.Diagrams.Maps;
using Xunit.Abstractions;

namespace Reports.Tests.Core.Diagrams;

public class RandomMapsOnA3Tests(ITestOutputHelper output) : RandomMapLaws(output)
{
    [Theory]
    [InlineData(300, 90)]
    [InlineData(350, 40)]
    [InlineData(10, 300)]
    public void Every_scene_is_drawn_once_and_nothing_overlaps_leaves_its_box_or_crosses_a_card(int maps, int scenes) => Hold(MapPage.A3, maps, scenes);
}
