using Reports.Core.Rules.Campaigns;

namespace Reports.Core.Templates;

/// <summary>
/// What a template promises: its sheets and columns, code lists and campaign data. Loaded from
/// <c>templates/one-map-four-lists.template.json</c>; everything about sheets and columns comes from here.
/// </summary>
/// <remarks>Source-generated JSON hands null to members that are not there; they mean the default.</remarks>
public sealed record TemplateDefinition
{
    /// <summary>Lasting id of the template.</summary>
    public required string Id { get; init; }

    /// <summary>Its version, e.g. <c>2026.1</c>.</summary>
    public required string Version { get; init; }

    /// <summary>What the workbook is called on its cover.</summary>
    public required Bilingual Title { get; init; }

    /// <summary>The line on each sheet that explains the marks in its header.</summary>
    public required Bilingual Legend { get; init; }

    /// <summary>Numbers that the campaign sets for its checks.</summary>
    public required CheckLimits Limits { get; init; }

    /// <summary>Rules that the campaign switches off or weighs otherwise, by code.</summary>
    public IReadOnlyDictionary<string, RuleLevel> Rules { get; init => field = value ?? NoRules; } = NoRules;

    /// <summary>Words with a meaning of their own wherever they are typed.</summary>
    public required AnswerWords Answers { get; init; }

    /// <summary>Sections of the filling instructions.</summary>
    public IReadOnlyList<GuideSection> Guide { get; init => field = value ?? []; } = [];

    /// <summary>Code lists in the order of the dictionary sheet.</summary>
    public required IReadOnlyList<CodeList> CodeLists { get; init; }

    /// <summary>Sheets in tab order.</summary>
    public required IReadOnlyList<SheetDefinition> Sheets { get; init; }

    /// <summary>The sheet with this key.</summary>
    /// <exception cref="KeyNotFoundException">The definition has no such sheet: our mistake, not the user's.</exception>
    public SheetDefinition Sheet(string key) =>
        Sheets.FirstOrDefault(sheet => sheet.Key == key)
        ?? throw new KeyNotFoundException($"The template definition has no sheet '{key}'.");

    /// <summary>The code list with this key.</summary>
    /// <exception cref="KeyNotFoundException">The definition has no such list: our mistake, not the user's.</exception>
    public CodeList CodeList(string key) =>
        CodeLists.FirstOrDefault(list => list.Key == key)
        ?? throw new KeyNotFoundException($"The template definition has no code list '{key}'.");

    private static IReadOnlyDictionary<string, RuleLevel> NoRules { get; } = new Dictionary<string, RuleLevel>(StringComparer.Ordinal);
}
