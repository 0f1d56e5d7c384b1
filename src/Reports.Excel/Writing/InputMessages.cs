using ClosedXML.Excel;
using Reports.Core.Templates;

namespace Reports.Excel.Writing;

/// <summary>Drop-downs and the messages beside cells.</summary>
internal static class InputMessages
{
    private const int LongestTitle = 16;
    private const int LongestText = 120;

    /// <summary>Adds a column's drop-down and message to its cells.</summary>
    public static void Add(IXLRange cells, ColumnDefinition column)
    {
        var validation = cells.SetDataValidation();
        if (column is { CodeList: { } list, Multiple: false })
        {
            validation.List($"={DictionarySheet.NameOf(list)}", true);
            validation.IgnoreBlanks = true;
            validation.ErrorStyle = column.Error is null ? XLErrorStyle.Warning : XLErrorStyle.Stop;
            validation.ShowErrorMessage = true;
            validation.ErrorTitle = Cut(column.Heading.Zh, LongestTitle);
            validation.ErrorMessage = Cut(column.Error?.Zh ?? "请从列表选取。", LongestText);
        }

        validation.ShowInputMessage = true;
        validation.InputTitle = Title(column);
        validation.InputMessage = Cut(column.Help.Zh, LongestText);
    }

    private static string Title(ColumnDefinition column)
    {
        var suffix = column.Requirement switch
        {
            Requirement.Required => "（必填）",
            Requirement.Conditional => "（视情必填）",
            _ => "",
        };
        var title = column.Heading.Zh + suffix;
        return title.Length <= LongestTitle ? title : Cut(column.Heading.Zh, LongestTitle);
    }

    private static string Cut(string text, int longest) => text.Length <= longest ? text : text[..(longest - 1)] + "…";
}
