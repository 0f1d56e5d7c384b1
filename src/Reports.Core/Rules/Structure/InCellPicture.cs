namespace Reports.Core.Rules.Structure;

/// <summary>Pictures that Excel and WPS put inside a cell.</summary>
internal static class InCellPicture
{
    /// <summary>Whether the formula or text stands for a picture.</summary>
    public static bool IsMeantBy(string formula) =>
        formula.Contains("DISPIMG", StringComparison.OrdinalIgnoreCase)
        || formula.TrimStart('=', '_').StartsWith("IMAGE(", StringComparison.OrdinalIgnoreCase);
}
