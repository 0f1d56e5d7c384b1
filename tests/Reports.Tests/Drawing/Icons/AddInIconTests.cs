using Reports.Drawing.Icons;
using SkiaSharp;

namespace Reports.Tests.Drawing.Icons;

public sealed class AddInIconTests
{
    [Theory]
    [InlineData(16)]
    [InlineData(32)]
    [InlineData(64)]
    [InlineData(80)]
    public void The_icon_has_the_size_asked_for_and_shows_white_on_blue(int size)
    {
        using var icon = SKBitmap.Decode(AddInIcon.Png(size));

        Assert.Equal((size, size), (icon.Width, icon.Height));
        Assert.InRange(icon.GetPixel(0, 0).Alpha, 0, 64);
        Assert.Equal(new SKColor(0x14, 0x53, 0x9A), icon.GetPixel(size / 2, size / 16));
        Assert.Equal(SKColors.White, icon.GetPixel(11 * size / 16, 3 * size / 16));
    }

    [Fact]
    public void The_same_size_gives_the_same_bytes() => Assert.Equal(AddInIcon.Png(80), AddInIcon.Png(80));

    [Fact]
    public void Other_sizes_are_not_drawn() => Assert.Throws<ArgumentOutOfRangeException>(() => AddInIcon.Png(48));
}
