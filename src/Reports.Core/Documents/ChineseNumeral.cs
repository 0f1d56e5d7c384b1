namespace Reports.Core.Documents;

/// <summary>Chinese numerals as headings count: 一, 十, 十一, 一百零二.</summary>
public static class ChineseNumeral
{
    private const string Digits = "零一二三四五六七八九";

    private static readonly string[] Units = ["", "十", "百", "千"];

    /// <summary>The numeral of 1 to 9999.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Outside that range.</exception>
    public static string Of(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 9999);
        var text = "";
        var pendingZero = false;
        for (var place = 3; place >= 0; place--)
        {
            var digit = number / (int)Math.Pow(10, place) % 10;
            if (digit == 0)
            {
                pendingZero = text.Length > 0;
                continue;
            }

            text += (pendingZero ? "零" : "") + Digits[digit] + Units[place];
            pendingZero = false;
        }

        // 10 to 19 are read 十, 十一, not 一十, 一十一.
        return text.StartsWith("一十", StringComparison.Ordinal) ? text[1..] : text;
    }
}
