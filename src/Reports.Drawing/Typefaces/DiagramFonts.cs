using System.Text;
using Reports.Core;
using Reports.Core.Diagrams;
using SkiaSharp;

namespace Reports.Drawing.Typefaces;

/// <summary>
/// The three weights of Noto Sans SC that travel with the program. Load once and share: it is safe to use from several threads.
/// </summary>
/// <remarks>
/// A character the face lacks (an emoji, a rare hanzi) is measured and painted as 〓 on every machine, never as an empty box and
/// never from a font that other machines may not have; <see cref="MissingGlyphs"/> names such characters.
/// </remarks>
public sealed class DiagramFonts : IDisposable
{
    private readonly DiagramFace[] _faces;

    private DiagramFonts(DiagramFace[] faces, Bilingual? fallback)
    {
        _faces = faces;
        Fallback = fallback;
    }

    /// <summary>What to tell people when a system face stands in for a missing file; null when all is well.</summary>
    public Bilingual? Fallback { get; }

    /// <summary>The face of a weight.</summary>
    internal DiagramFace this[TextWeight weight] => _faces[(int)weight];

    /// <summary>Loads the faces from <c>fonts</c> beside the program.</summary>
    /// <exception cref="FontsUnusableException">They are missing and the system has no Chinese face either.</exception>
    public static DiagramFonts Load() => Load(Path.Combine(AppContext.BaseDirectory, "fonts"));

    /// <summary>Loads the faces from <paramref name="folder"/>.</summary>
    /// <exception cref="FontsUnusableException">They are missing and the system has no Chinese face either.</exception>
    public static DiagramFonts Load(string folder) => Load(folder, SystemFaces.For);

    /// <summary>As above, with <paramref name="standInFor"/> to find a face for a weight whose file is missing.</summary>
    internal static DiagramFonts Load(string folder, Func<TextWeight, SKTypeface?> standInFor)
    {
        var missing = new List<string>();
        var standIns = new SortedSet<string>(StringComparer.Ordinal);
        var faces = Enum.GetValues<TextWeight>().Select(weight =>
        {
            var name = FileNameOf(weight);
            var file = Path.Combine(folder, name);
            if (File.Exists(file) && SKTypeface.FromFile(file) is { } shipped)
            {
                return new DiagramFace(shipped, weight, file);
            }

            var standIn = standInFor(weight) ?? throw new FontsUnusableException(folder);
            missing.Add(name);
            standIns.Add(standIn.FamilyName);
            return new DiagramFace(standIn, weight, file: null);
        }).ToArray();

        return new DiagramFonts(faces, missing.Count == 0 ? null : StandInNotice(folder, missing, standIns));
    }

    /// <summary>The characters of <paramref name="text"/> that are painted as 〓, each once, in the order they occur.</summary>
    public IReadOnlyList<string> MissingGlyphs(string text)
    {
        var face = _faces[0];
        ArgumentNullException.ThrowIfNull(text);
        List<string>? missing = null;
        for (var at = 0; at < text.Length; at++)
        {
            var start = at;
            if (face.GlyphOf(CodePoints.At(text, ref at)).Fate == GlyphFate.Replaced)
            {
                (missing ??= []).Add(text[start..(at + 1)]);
            }
        }

        return missing is null ? [] : [.. missing.Distinct(StringComparer.Ordinal)];
    }

    /// <inheritdoc />
    public void Dispose()
    {
        foreach (var face in _faces)
        {
            face.Dispose();
        }
    }

    private static string FileNameOf(TextWeight weight) => weight switch
    {
        TextWeight.Bold => "NotoSansSC_700Bold.ttf",
        TextWeight.Medium => "NotoSansSC_500Medium.ttf",
        _ => "NotoSansSC_400Regular.ttf",
    };

    private static Bilingual StandInNotice(string folder, List<string> missing, IEnumerable<string> standIns)
    {
        var files = new StringBuilder().AppendJoin('、', missing).ToString();
        var families = new StringBuilder().AppendJoin('、', standIns).ToString();
        return new Bilingual(
            $"绘图字体缺失：“{folder}”中没有 {files}，已改用系统字体“{families}”。图形可能与其他电脑上的不一致，请重新安装本程序。",
            $"Diagram fonts are missing: '{folder}' lacks {files}; the system font '{families}' is used instead. "
            + "Pictures may differ from those made on other machines; reinstall the program.");
    }
}
