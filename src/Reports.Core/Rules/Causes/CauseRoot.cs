using Reports.Core.Templates;

namespace Reports.Core.Rules.Causes;

/// <summary>The cell in which a fault was made that shows elsewhere.</summary>
/// <param name="Field">That cell.</param>
/// <param name="What">What the cell holds, e.g. 场景编号.</param>
internal sealed record CauseRoot(Field Field, Bilingual What);
