namespace Reports.Core.Rules.Rechecking;

/// <summary>How far a rule looks around: what it finds can change only when something within that reach does.</summary>
public enum RuleScope
{
    /// <summary>Anything in the workbook may matter.</summary>
    Workbook,

    /// <summary>Each sheet is judged by itself; every finding stands on the sheet it is about.</summary>
    Sheet,

    /// <summary>Each row (or a whole form) is judged by itself; every finding stands at a cell of that row.</summary>
    Row,

    /// <summary>Only the drawn map matters.</summary>
    Map,
}
