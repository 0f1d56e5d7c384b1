using Reports.Core.Diagrams;
using Reports.Drawing.Typefaces;
using SkiaSharp;

namespace Reports.Tests.Drawing;

public class DiagramFontsTests
{
    private static readonly string FontsFolder = Path.Combine(AppContext.BaseDirectory, "fonts");

    [Fact]
    public void The_three_faces_and_their_licence_lie_beside_the_program()
    {
        Assert.Null(Fonts.Shipped.Fallback);
        Assert.Equal(
            [400, 500, 700],
            Enum.GetValues<TextWeight>().Select(weight => Fonts.Shipped[weight].Typeface.FontWeight));
        Assert.All(Enum.GetValues<TextWeight>(), weight => Assert.StartsWith("Noto Sans SC", Fonts.Shipped[weight].Typeface.FamilyName, StringComparison.Ordinal));
        Assert.Contains("SIL Open Font License", File.ReadAllText(Path.Combine(FontsFolder, "LICENSE_FONT")), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_missing_file_is_told_in_both_languages_and_a_system_face_stands_in()
    {
        using var fonts = DiagramFonts.Load("/no/such/folder", _ => SKTypeface.FromFile(Path.Combine(FontsFolder, "NotoSansSC_500Medium.ttf")));

        var notice = Assert.NotNull(fonts.Fallback);
        Assert.Contains("NotoSansSC_700Bold.ttf", notice.Zh, StringComparison.Ordinal);
        Assert.Contains("已改用系统字体“Noto Sans SC", notice.Zh, StringComparison.Ordinal);
        Assert.Contains("reinstall the program", notice.En, StringComparison.Ordinal);
        Assert.Equal(40, new SkiaTextMeasurer(fonts).Width("中文", new TextStyle(20, TextWeight.Bold)));
    }

    [Theory]
    [InlineData(TextWeight.Regular)]
    [InlineData(TextWeight.Medium)]
    [InlineData(TextWeight.Bold)]
    public void A_face_is_found_in_font_folders_by_its_weight(TextWeight weight)
    {
        using var face = SystemFaces.InFolders([FontsFolder, "/no/such/folder"], weight);

        Assert.Equal(Fonts.Shipped[weight].Typeface.FontWeight, face!.FontWeight);
        Assert.Null(SystemFaces.InFolders(["/no/such/folder"], weight));
    }

    [Fact]
    public void Without_any_Chinese_face_the_error_says_what_to_do()
    {
        var error = Assert.Throws<FontsUnusableException>(() => DiagramFonts.Load("/no/such/folder", _ => null));

        Assert.Contains("/no/such/folder", error.Message, StringComparison.Ordinal);
        Assert.Contains("请重新安装本程序", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("全部已有 ABC ★☆→ （）、", new string[0])]
    [InlineData("好😀字😀𠀀", new[] { "😀", "𠀀" })]
    [InlineData("零\u200B宽\uFE0F与\t空\u2003白\r\n", new string[0])]
    public void Characters_the_face_lacks_are_named_once_each(string text, string[] missing) =>
        Assert.Equal(missing, Fonts.Shipped.MissingGlyphs(text));

    [Fact]
    public void Half_a_character_is_missing_too() =>
        Assert.Equal("\uD83D", Assert.Single(Fonts.Shipped.MissingGlyphs("坏\uD83D字")));
}
