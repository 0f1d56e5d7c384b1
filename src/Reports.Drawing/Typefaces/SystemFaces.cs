using Reports.Core.Diagrams;
using SkiaSharp;

namespace Reports.Drawing.Typefaces;

/// <summary>Finds a Chinese face among the system's fonts, for the day our own files are missing.</summary>
internal static class SystemFaces
{
    private const int MostFacesInACollection = 8;

    private static readonly string[] Families = ["NotoSansCJK", "NotoSansSC", "SourceHanSans", "wqy-microhei", "wqy-zenhei", "DroidSansFallback"];

    /// <summary>The best face for a weight; null when the system has no Chinese font.</summary>
    public static SKTypeface? For(TextWeight weight)
    {
        var thickness = weight switch
        {
            TextWeight.Bold => SKFontStyleWeight.Bold,
            TextWeight.Medium => SKFontStyleWeight.Medium,
            _ => SKFontStyleWeight.Normal,
        };

        // Windows and macOS answer this. On Linux our Skia is built without fontconfig and knows no fonts: look ourselves.
        return SKFontManager.Default.MatchCharacter(null, thickness, SKFontStyleWidth.Normal, SKFontStyleSlant.Upright, ["zh-Hans"], '中')
            ?? InFolders([
                "/usr/share/fonts",
                "/usr/local/share/fonts",
                Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".fonts"),
                Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "fonts"),
            ], weight);
    }

    /// <summary>The best face in font files under <paramref name="folders"/>: known families first, then the name that fits the weight.</summary>
    internal static SKTypeface? InFolders(IEnumerable<string> folders, TextWeight weight)
    {
        var everywhere = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true };
        return folders.Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.?t?", everywhere))
            .Where(file => Path.GetExtension(file).ToUpperInvariant() is ".TTF" or ".TTC" or ".OTF")
            .OrderBy(FamilyRank)
            .ThenBy(file => file.Contains(weight.ToString(), StringComparison.OrdinalIgnoreCase) ? 0 : 1)
            .ThenBy(file => file.Contains(nameof(TextWeight.Regular), StringComparison.OrdinalIgnoreCase) ? 0 : 1)
            .ThenBy(file => file, StringComparer.Ordinal)
            .Select(ChineseFaceOf)
            .FirstOrDefault(face => face is not null);
    }

    private static int FamilyRank(string file)
    {
        var rank = Array.FindIndex(Families, family => Path.GetFileName(file).StartsWith(family, StringComparison.OrdinalIgnoreCase));
        return rank < 0 ? Families.Length : rank;
    }

    /// <summary>The face with Chinese in a file; in a collection the one for simplified Chinese, if it says so.</summary>
    private static SKTypeface? ChineseFaceOf(string file)
    {
        SKTypeface? best = null;
        for (var index = 0; index < MostFacesInACollection && SKTypeface.FromFile(file, index) is { } face; index++)
        {
            using var font = face.ToFont();
            var isBetter = font.ContainsGlyphs("中国数据") && (best is null || face.FamilyName.EndsWith(" SC", StringComparison.Ordinal));
            (isBetter ? best : face)?.Dispose();
            best = isBetter ? face : best;
            if (isBetter && face.FamilyName.EndsWith(" SC", StringComparison.Ordinal))
            {
                break;
            }
        }

        return best;
    }
}
