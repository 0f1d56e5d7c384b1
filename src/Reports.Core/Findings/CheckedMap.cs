using Reports.Core.Model;
using Reports.Core.Rules;

namespace Reports.Core.Findings;

/// <summary>A workbook's map with what a check found in it.</summary>
public sealed record CheckedMap(IndustryMap Map, CheckResult Result);
