using Reports.Core.Diagrams.Maps;
using Xunit.Abstractions;

namespace Reports.Tests.Core.Diagrams;

public class RandomMapsOnFoldOutTests(ITestOutputHelper output) : RandomMapLaws(output)
{
    [Theory]
    [InlineData(100, 60)]
    [InlineData(150, 40)]
    [InlineData(4, 300)]
    public void Every_scene_is_drawn_once_and_nothing_overlaps_leaves_its_box_or_crosses_a_card(int maps, int scenes) => Hold(MapPage.FoldOut, maps, scenes);
}
