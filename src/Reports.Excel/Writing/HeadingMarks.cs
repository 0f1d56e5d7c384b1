using Reports.Core.Templates;

namespace Reports.Excel.Writing;

/// <summary>Marks around a heading (＊, △, （选）…), kept in the number format so that the text stays the pure name.</summary>
internal static class HeadingMarks
{
    /// <summary>The number format that shows a column's marks.</summary>
    public static string FormatOf(ColumnDefinition column)
    {
        var before = column.Requirement switch
        {
            Requirement.Required when column.Origin == ColumnOrigin.Input => "\"＊\"",
            Requirement.Conditional => "\"△\"",
            _ => "",
        };
        var after = column switch
        {
            { Origin: ColumnOrigin.Automatic } => "\"（自动）\"",
            { Origin: ColumnOrigin.Prefilled } => "\"（预填）\"",
            { Origin: ColumnOrigin.Merged } => "\"（汇总）\"",
            { Multiple: true } => "\"（多）\"",
            { CodeList: not null } => "\"（选）\"",
            _ => "",
        };
        return before + "@" + after;
    }
}
