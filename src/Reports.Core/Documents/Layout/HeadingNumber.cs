using System.Globalization;

namespace Reports.Core.Documents.Layout;

/// <summary>How headings of one level are numbered (ECMA-376 part 1, 17.9).</summary>
/// <param name="Format">Numeral of the level: <c>decimal</c>, <c>chineseCountingThousand</c> …</param>
/// <param name="Text">Text with <c>%1</c> to <c>%4</c> for the numbers of the levels; empty when headings bear none.</param>
/// <param name="Gap">What stands between number and text: nothing or a blank.</param>
/// <param name="Start">First number.</param>
public sealed record HeadingNumber(string Format, string Text, string Gap = "", int Start = 1)
{
    /// <summary>一、（一）1.（1）.</summary>
    public static readonly IReadOnlyList<HeadingNumber> Official =
    [
        new("chineseCountingThousand", "%1、"), new("chineseCountingThousand", "（%2）"), new("decimal", "%3."), new("decimal", "（%4）"),
    ];

    /// <summary>Whether numerals of this format are known.</summary>
    public static bool Knows(string format) => format is "decimal" or "decimalZero" or "lowerLetter" or "upperLetter" or "lowerRoman" or "upperRoman"
        or "decimalFullWidth" or "decimalEnclosedCircle" or "none" || IsChinese(format);

    /// <summary>A number as this level writes it.</summary>
    public string Numeral(int number) => Format switch
    {
        "none" => "",
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "lowerLetter" => Letters(number, 'a'),
        "upperLetter" => Letters(number, 'A'),
        "lowerRoman" => Roman(number).ToLowerInvariant(),
        "upperRoman" => Roman(number),
        "decimalFullWidth" => string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(digit => (char)(digit - '0' + '０'))),
        "decimalEnclosedCircle" when number is >= 1 and <= 20 => ((char)('①' + number - 1)).ToString(),
        _ when IsChinese(Format) => ChineseNumeral.Of(number),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    private static bool IsChinese(string format) => format is "chineseCountingThousand" or "chineseCounting" or "japaneseCounting" or "taiwaneseCountingThousand" or "taiwaneseCounting";

    private static string Letters(int number, char first) => new((char)(first + ((number - 1) % 26)), ((number - 1) / 26) + 1);

    private static string Roman(int number) => (number % 1000 / 100, number % 100 / 10, number % 10) switch
    {
        var (hundreds, tens, ones) => new string('M', number / 1000) + Digit(hundreds, "C", "D", "M") + Digit(tens, "X", "L", "C") + Digit(ones, "I", "V", "X"),
    };

    private static string Digit(int digit, string one, string five, string ten) => digit switch
    {
        9 => one + ten,
        >= 5 => five + string.Concat(Enumerable.Repeat(one, digit - 5)),
        4 => one + five,
        _ => string.Concat(Enumerable.Repeat(one, digit)),
    };
}
