using System.Globalization;
using Reports.Core.Templates;
using Reports.Core.Workbooks;

namespace Reports.Excel.Writing;

/// <summary>What is to be written: the template and its content.</summary>
internal sealed class WritingOrder
{
    private readonly Dictionary<string, string> _sceneNames = new(StringComparer.Ordinal);

    /// <summary>Takes down the scenes' names, which list rows repeat.</summary>
    public WritingOrder(TemplateDefinition template, WorkbookContent content)
    {
        Template = template;
        Content = content;
        foreach (var scene in content.Rows("scenes"))
        {
            if (scene.TryGetValue("code", out var code) && scene.TryGetValue("name", out var name))
            {
                _sceneNames.TryAdd(code.Trim(), name);
            }
        }
    }

    /// <summary>The template.</summary>
    public TemplateDefinition Template { get; }

    /// <summary>The content.</summary>
    public WorkbookContent Content { get; }

    /// <summary>The answers of the cover; empty when it has none.</summary>
    public IReadOnlyDictionary<string, string> Cover =>
        Content.Rows("cover") is [var cover, ..] ? cover : new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The industry as the footer names it, e.g. 制糖（QB02）; empty when unknown.</summary>
    public string Industry
    {
        get
        {
            var name = Cover.GetValueOrDefault("industryName", "");
            var code = Cover.GetValueOrDefault("industryCode", "");
            return name.Length > 0 && code.Length > 0 ? $"{name}（{code}）" : name + code;
        }
    }

    /// <summary>The row with its running number and the names of its scenes where they are not given.</summary>
    public IReadOnlyDictionary<string, string> Completed(SheetDefinition sheet, IReadOnlyDictionary<string, string> row, int number)
    {
        var completed = new Dictionary<string, string>(row, StringComparer.Ordinal);
        foreach (var column in sheet.Columns)
        {
            var isGiven = completed.GetValueOrDefault(column.Key, "").Length > 0;
            if (column.Key == "number" && !isGiven)
            {
                completed["number"] = number.ToString(CultureInfo.InvariantCulture);
            }
            else if (column.Key == "sceneNames" && !isGiven)
            {
                var names = row.GetValueOrDefault("scenes", "")
                    .Split('；', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                    .Select(code => _sceneNames.GetValueOrDefault(code, ""))
                    .Where(name => name.Length > 0);
                completed["sceneNames"] = string.Join("；\n", names);
            }
        }

        return completed;
    }
}
