using CsCheck;
using Reports.Core.Diagrams;
using Reports.Drawing.Typefaces;

namespace Reports.Tests.Core.Diagrams;

public class TextWrapTests
{
    private static readonly TextStyle Ten = new(10, TextWeight.Regular);
    private static readonly SkiaTextMeasurer Measurer = new(DiagramFonts.Load());

    private static readonly Gen<string> Texts =
        Gen.Char["，。、（）《》“”AB12-%/ 智能制造场景数字化㎡"].Array[1, 60].Select(characters => new string(characters));

    [Theory]
    [InlineData("糖料种植，精准管控", 40, "糖料种|植，精准|管控")]
    [InlineData("基于（MBSE）管理", 55, "基于|（MBSE）|管理")]
    [InlineData("台时产量提升12.5%以上", 80, "台时产量提升|12.5%以上")]
    [InlineData("编号QB02-A-1-1的场景", 70, "编号|QB02-A-1-1的|场景")]
    [InlineData("吨水泥电耗降低1.5kW·h每吨", 90, "吨水泥电耗降低|1.5kW·h每吨")]
    public void Lines_break_where_Chinese_rules_allow(string text, double width, string lines) =>
        Assert.Equal(lines, string.Join('|', TextWrap.Wrap(text, width, Ten, 9, Measurer).Lines));

    [Fact]
    public void No_single_character_is_left_on_the_last_line() =>
        Assert.Equal("破碎与长距离输|送集", string.Join('|', TextWrap.Wrap("破碎与长距离输送集", 80, Ten, 9, Measurer).Lines));

    [Fact]
    public void A_balanced_name_breaks_in_the_middle_and_between_words() =>
        Assert.Equal("水泥粉磨|智能控制", string.Join('|', TextWrap.Wrap("水泥粉磨智能控制", 70, Ten, 2, Measurer, isBalanced: true).Lines));

    [Theory]
    [InlineData("混合材供应协同管理", 70, "混合材供应|协同管理")]
    [InlineData("回转窑设备预测性维护", 70, "回转窑设备|预测性维护")]
    [InlineData("分解炉温度智能控制", 70, "分解炉温度|智能控制")]
    public void A_balanced_name_does_not_cut_a_common_word(string name, double width, string lines) =>
        Assert.Equal(lines, string.Join('|', TextWrap.Wrap(name, width, Ten, 2, Measurer, isBalanced: true).Lines));

    [Fact]
    public void A_comma_may_hang_out_of_the_line()
    {
        Assert.Equal("糖料种植，|精准", string.Join('|', TextWrap.Wrap("糖料种植，精准", 46, Ten, 2, Measurer, hang: 5).Lines));
        Assert.Equal("糖料种|植，精准", string.Join('|', TextWrap.Wrap("糖料种植，精准", 46, Ten, 2, Measurer).Lines));
    }

    [Fact]
    public void What_does_not_fit_ends_in_an_ellipsis_that_follows_no_opening_mark() =>
        Assert.Equal(("智能控制…", true), First(TextWrap.Wrap("智能控制（一期）工程", 61, Ten, 1, Measurer)));

    [Fact]
    public void Emoji_and_rare_characters_are_never_cut() =>
        Texts.Select(Gen.Int[8, 60]).Sample((text, width) =>
        {
            var lines = TextWrap.Wrap(text.Insert(text.Length / 2, "👨‍👩‍👧𠮷é"), width, Ten, 99, Measurer).Lines;
            Assert.DoesNotContain(lines, line => char.IsLowSurrogate(line[0]) || char.IsHighSurrogate(line[^1]) || line[0] is '\u200d' or '\u0301');
        });

    [Fact]
    public void Every_line_fits_nothing_is_lost_and_no_line_starts_with_a_stop() => Texts.Select(Gen.Int[30, 120], Gen.Bool).Sample(
        (text, width, isBalanced) =>
        {
            var (lines, isShort) = TextWrap.Wrap(text, width, Ten, 99, Measurer, isBalanced);
            Assert.False(isShort);
            Assert.Equal(text.Replace(" ", "", StringComparison.Ordinal), string.Concat(lines).Replace(" ", "", StringComparison.Ordinal));
            Assert.All(lines, line => Assert.True(Measurer.Width(line, Ten) <= width + 0.01, line));
        });

    private static (string Line, bool IsShort) First((IReadOnlyList<string> Lines, bool Shortened) wrapped) => (wrapped.Lines[0], wrapped.Shortened);
}
