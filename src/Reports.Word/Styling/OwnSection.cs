namespace Reports.Word.Styling;

/// <summary>A section of a template's own.</summary>
/// <param name="Page">Its page set-up.</param>
/// <param name="IsFirstPart">Whether the section begins here; generated parts may have cut it in two.</param>
internal sealed record OwnSection(StylePage Page, bool IsFirstPart);
