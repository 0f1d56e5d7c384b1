using System.Globalization;

namespace Reports.Core.Workbooks;

/// <summary>Numbers as people write them: shortest digits that give the same number back, a point, no exponent where avoidable.</summary>
public static class NumberText
{
    // Past this many digits nobody writes a number out; the exponent form stays.
    private const int MostDigits = 21;

    /// <summary>The number in shortest form, e.g. <c>0.1</c> or <c>110101199001010000</c>.</summary>
    public static string Of(double number)
    {
        if (number == 0)
        {
            return "0";
        }

        var text = number.ToString("R", CultureInfo.InvariantCulture);
        return text.Contains('E', StringComparison.Ordinal) ? Shifted(number, 0) ?? text : text;
    }

    /// <summary>The number as a percentage, e.g. <c>30%</c> for 0.3, without the error that multiplying would bring.</summary>
    public static string Percent(double number) =>
        (Shifted(number, 2) ?? (number * 100).ToString("R", CultureInfo.InvariantCulture)) + "%";

    /// <summary>The digits with the point moved right by <paramref name="places"/>; null when that would be too long.</summary>
    private static string? Shifted(double number, int places)
    {
        var text = number.ToString("R", CultureInfo.InvariantCulture);
        var sign = text.StartsWith('-') ? "-" : "";
        var body = text.AsSpan(sign.Length);
        var e = body.IndexOf('E');
        var mantissa = e < 0 ? body : body[..e];
        var exponent = e < 0 ? 0 : int.Parse(body[(e + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var point = mantissa.IndexOf('.');
        var digits = point < 0 ? mantissa.ToString() : string.Concat(mantissa[..point], mantissa[(point + 1)..]);
        var whole = (point < 0 ? mantissa.Length : point) + exponent + places;
        if (Math.Abs(whole) > MostDigits)
        {
            return null;
        }

        digits = whole <= 0 ? new string('0', 1 - whole) + digits : digits.PadRight(whole, '0');
        whole = Math.Max(whole, 1);
        var integer = digits[..whole].TrimStart('0');
        var fraction = digits[whole..].TrimEnd('0');
        integer = integer.Length == 0 ? "0" : integer;
        sign = integer == "0" && fraction.Length == 0 ? "" : sign;
        return fraction.Length == 0 ? sign + integer : $"{sign}{integer}.{fraction}";
    }
}
