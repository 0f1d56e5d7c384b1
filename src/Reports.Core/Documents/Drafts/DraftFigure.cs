namespace Reports.Core.Documents.Drafts;

/// <summary>A picture or drawing in a paragraph.</summary>
/// <param name="AltText">What it shows, in words; empty when nobody wrote it.</param>
/// <param name="IsVector">Whether it is drawn by shapes and stays sharp at any size.</param>
/// <param name="Dpi">Pixels an inch on paper; 0 when it is a vector drawing or cannot be told.</param>
/// <param name="LooseLines">Connecting lines with an end that is attached to nothing.</param>
public sealed record DraftFigure(string AltText, bool IsVector, int Dpi, int LooseLines);
