using Reports.Core.Documents.Drafts;

namespace Reports.Core.Rules.Drafts;

/// <summary>Everything a rule about a written report may look at.</summary>
/// <param name="Draft">The report as it stands on paper.</param>
/// <param name="Glossary">Terms, abbreviations, typos, brands.</param>
public sealed record DraftContext(Draft Draft, Glossary Glossary);
