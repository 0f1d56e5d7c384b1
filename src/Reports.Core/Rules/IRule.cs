using Reports.Core.Rules.Rechecking;

namespace Reports.Core.Rules;

/// <summary>
/// One rule. It yields findings in workbook order, never throws on bad data, changes nothing and looks at no clock.
/// </summary>
public interface IRule
{
    /// <summary>Its entry in the catalogue.</summary>
    RuleInfo Info { get; }

    /// <summary>How far it looks around; the template and the glossary are always in sight.</summary>
    RuleScope Scope => RuleScope.Workbook;

    /// <summary>All findings of this rule.</summary>
    IEnumerable<Finding> Check(CheckContext context);
}
