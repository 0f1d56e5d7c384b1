using System.Text.RegularExpressions;
using Reports.Core.Model;

namespace Reports.Core.Diagrams.Maps;

/// <summary>The three lines that a band tells of its scene.</summary>
internal static partial class SceneStory
{
    /// <summary>Label and words of each line that has words; the steps of a path are joined by arrows.</summary>
    public static IEnumerable<(string Label, string Words)> Of(Scene scene) =>
        new[] { ("痛点", scene.PainPoint), ("路径", Steps(scene.Path)), ("成效", scene.Outcome) }
            .Select(line => (Label: line.Item1, Words: line.Item2.ReplaceLineEndings(" ").Trim().TrimEnd('。')))
            .Where(line => line.Words.Length > 0);

    // 步骤：1.统一口径；2.建立模型。→ 统一口径 → 建立模型
    private static string Steps(string path)
    {
        var at = path.IndexOf("步骤：", StringComparison.Ordinal);
        var steps = at < 0 ? [] : Numbers().Split(path[(at + 3)..]).Select(step => step.Trim().TrimEnd('；', '。', ';')).Where(step => step.Length > 0).ToArray();
        return steps.Length > 1 ? string.Join(" → ", steps) : path;
    }

    [GeneratedRegex(@"[1-9][.．、](?!\d)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 200)]
    private static partial Regex Numbers();
}
