using System.Globalization;

namespace Reports.Core.Model;

/// <summary>A scene code, <c>行业码-环节码-业务活动码-序号</c>, e.g. <c>YB01-AB-2-1</c>.</summary>
/// <param name="Industry">Two letters and two digits.</param>
/// <param name="Segments">One letter for each segment, e.g. <c>AB</c>.</param>
/// <param name="Activity">Digit of the business activity.</param>
/// <param name="Number">Running number, from 1.</param>
public readonly record struct SceneCode(string Industry, string Segments, string Activity, int Number)
{
    /// <summary>The code without the industry, e.g. <c>AB-2-1</c>.</summary>
    public string WithoutIndustry => string.Create(CultureInfo.InvariantCulture, $"{Segments}-{Activity}-{Number}");

    /// <inheritdoc />
    public override string ToString() => $"{Industry}-{WithoutIndustry}";

    /// <summary>Reads a code that is already folded to half width; false when it breaks the grammar.</summary>
    public static bool TryParse(string text, out SceneCode code)
    {
        code = default;
        var parts = text.Split('-');
        if (parts is not [{ Length: 4 } industry, { Length: >= 1 and <= 13 } segments, { Length: 1 } activity, { Length: >= 1 and <= 3 } number]
            || !industry[..2].All(char.IsAsciiLetterUpper)
            || !industry[2..].All(char.IsAsciiDigit)
            || !segments.All(char.IsAsciiLetterUpper)
            || !activity.All(char.IsAsciiDigit)
            || !number.All(char.IsAsciiDigit))
        {
            return false;
        }

        code = new SceneCode(industry, segments, activity, int.Parse(number, CultureInfo.InvariantCulture));
        return code.Number > 0;
    }
}
