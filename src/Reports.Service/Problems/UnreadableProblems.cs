using System.Text.Json;
using Reports.Core.Workbooks;

namespace Reports.Service.Problems;

/// <summary>Maps a refused workbook to a problem: the reader's reason is the name, its words are the words.</summary>
internal static class UnreadableProblems
{
    /// <summary>The problem for a refusal.</summary>
    public static Problem Of(WorkbookUnreadableException refused) => new(
        JsonNamingPolicy.KebabCaseLower.ConvertName(refused.Reason.ToString()),
        StatusOf(refused.Reason),
        refused.Description,
        refused.NextStep);

    /// <summary>HTTP status of a reason.</summary>
    public static int StatusOf(UnreadableReason reason) => reason switch
    {
        UnreadableReason.Empty => StatusCodes.Status400BadRequest,
        UnreadableReason.TooLarge => StatusCodes.Status413PayloadTooLarge,
        UnreadableReason.NotAWorkbook or UnreadableReason.TextFile or UnreadableReason.OldExcelFormat or UnreadableReason.WpsFormat
            or UnreadableReason.WordDocument or UnreadableReason.Presentation or UnreadableReason.BinaryWorkbook
            or UnreadableReason.OpenDocument or UnreadableReason.PlainArchive => StatusCodes.Status415UnsupportedMediaType,
        _ => StatusCodes.Status422UnprocessableEntity,
    };
}
