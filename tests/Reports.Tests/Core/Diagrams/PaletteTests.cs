using Reports.Core.Diagrams;

namespace Reports.Tests.Core.Diagrams;

public class PaletteTests
{
    private const double EnoughContrast = 4.5;
    private const double ClearlyDifferent = 5;

    [Fact]
    public void Every_text_stands_out_from_its_ground() =>
        Assert.Empty(Palette.TextPairs
            .Where(pair => ColourMeasures.Contrast(pair.Text, pair.Ground) < EnoughContrast)
            .Select(pair => $"{pair.Text} on {pair.Ground}: {ColourMeasures.Contrast(pair.Text, pair.Ground):0.00}"));

    [Theory]
    [InlineData((int)ColourVision.Full)]
    [InlineData((int)ColourVision.Protanopia)]
    [InlineData((int)ColourVision.Deuteranopia)]
    [InlineData((int)ColourVision.Tritanopia)]
    [InlineData((int)ColourVision.Grey)]
    public void What_differs_by_colour_differs_for_every_eye_and_in_grey(int vision) =>
        Assert.Empty(Palette.MeaningPairs
            .Where(pair => ColourMeasures.Difference(pair.First, pair.Second, (ColourVision)vision) < ClearlyDifferent)
            .Select(pair => $"{pair.First} and {pair.Second}: {ColourMeasures.Difference(pair.First, pair.Second, (ColourVision)vision):0.0}"));

    [Fact]
    public void Red_and_green_of_one_lightness_would_be_caught() =>
        Assert.True(ColourMeasures.Difference(Colour.Of("#b04a4a"), Colour.Of("#5a7a3a"), ColourVision.Grey) < ClearlyDifferent);

    [Theory]
    [InlineData("#000000", "#ffffff", 21)]
    [InlineData("#777777", "#ffffff", 4.48)]
    public void Contrast_is_that_of_the_standard(string first, string second, double ratio) =>
        Assert.Equal(ratio, ColourMeasures.Contrast(Colour.Of(first), Colour.Of(second)), 0.01);
}
