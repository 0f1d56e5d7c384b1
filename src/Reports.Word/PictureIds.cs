namespace Reports.Word;

/// <summary>Relationship ids of a figure's two pictures.</summary>
internal sealed record PictureIds(string Name, string Png, string Svg);
