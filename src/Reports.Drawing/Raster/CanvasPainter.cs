using Reports.Core.Diagrams;
using Reports.Drawing.Geometry;
using Reports.Drawing.Typefaces;
using SkiaSharp;

namespace Reports.Drawing.Raster;

/// <summary>Paints shapes on a Skia canvas whose unit is the point; PNG and PDF share it.</summary>
internal sealed class CanvasPainter(SKCanvas canvas, IGlyphSource glyphs) : IDisposable
{
    private readonly SKPaint _fill = new() { IsAntialias = true, Style = SKPaintStyle.Fill };
    private readonly Dictionary<TextStyle, SKFont> _fonts = [];

    /// <summary>Paints <paramref name="shapes"/>, later ones over earlier ones.</summary>
    public void Paint(IReadOnlyList<Shape> shapes)
    {
        foreach (var shape in shapes)
        {
            switch (shape)
            {
                case GroupShape group:
                    Paint(group.Shapes);
                    break;
                case BoxShape box:
                    PaintBox(box);
                    break;
                case CircleShape circle:
                    PaintCircle(circle);
                    break;
                case PathShape path:
                    PaintPath(path);
                    break;
                case TextShape text:
                    PaintText(text);
                    break;
                default:
                    throw new InvalidOperationException($"Shapes of type {shape.GetType().Name} cannot be painted.");
            }
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _fill.Dispose();
        foreach (var font in _fonts.Values)
        {
            font.Dispose();
        }
    }

    private void PaintBox(BoxShape shape)
    {
        var (x, y, r) = ((float)shape.Box.X, (float)shape.Box.Y, (float)shape.Radius);
        var box = new SKRect(x, y, (float)shape.Box.Right, (float)shape.Box.Bottom);
        if (shape is { Hatched: true, Fill: { } stripes })
        {
            using var path = PathOf(Hatch.Stripes(shape));
            canvas.DrawPath(path, FillOf(stripes));
        }
        else if (shape.Fill is { } fill)
        {
            canvas.DrawRoundRect(box, r, r, FillOf(fill));
        }

        if (shape.Edge is { } edge)
        {
            using var stroke = StrokeOf(edge);
            canvas.DrawRoundRect(box, r, r, stroke);
        }
    }

    private void PaintCircle(CircleShape shape)
    {
        var (x, y, r) = ((float)shape.Centre.X, (float)shape.Centre.Y, (float)shape.Radius);
        if (shape is { HalfFilled: true, Fill: { } half })
        {
            using var path = PathOf(Arcs.LeftHalf(shape));
            canvas.DrawPath(path, FillOf(half));
        }
        else if (shape.Fill is { } fill)
        {
            canvas.DrawCircle(x, y, r, FillOf(fill));
        }

        if (shape.Edge is { } edge)
        {
            using var stroke = StrokeOf(edge);
            canvas.DrawCircle(x, y, r, stroke);
        }
    }

    private void PaintPath(PathShape shape)
    {
        using var path = PathOf(RoundedPath.Of(shape));
        if (shape is { Closed: true, Fill: { } fill })
        {
            canvas.DrawPath(path, FillOf(fill));
        }

        if (shape.Edge is { } edge)
        {
            using var stroke = StrokeOf(edge);
            canvas.DrawPath(path, stroke);
        }
    }

    private void PaintText(TextShape text)
    {
        var placed = PlacedText.Of(text, glyphs.FaceOf(text.Style.Weight));
        if (placed.Run.Ids.Length == 0)
        {
            return;
        }

        if (!_fonts.TryGetValue(text.Style, out var font))
        {
            font = DiagramFace.FontOf(glyphs.TypefaceOf(text.Style.Weight), text.Style.Size);
            _fonts.Add(text.Style, font);
        }

        var lefts = Array.ConvertAll(placed.Run.Offsets, offset => (float)(offset * placed.Scale));
        using var builder = new SKTextBlobBuilder();
        builder.AddHorizontalRun(glyphs.Translate(text.Style.Weight, placed.Run.Ids), font, lefts, 0);
        using var blob = builder.Build();
        canvas.DrawText(blob, (float)placed.Left, (float)text.Baseline.Y, FillOf(text.Colour));
    }

    private SKPaint FillOf(Colour colour)
    {
        _fill.Color = new SKColor(colour.Red, colour.Green, colour.Blue);
        return _fill;
    }

    private static SKPaint StrokeOf(Stroke edge)
    {
        var paint = new SKPaint
        {
            IsAntialias = true,
            Style = SKPaintStyle.Stroke,
            StrokeWidth = (float)edge.Width,
            Color = new SKColor(edge.Colour.Red, edge.Colour.Green, edge.Colour.Blue),
            StrokeCap = edge.RoundCaps ? SKStrokeCap.Round : SKStrokeCap.Butt,
            StrokeJoin = edge.RoundCaps ? SKStrokeJoin.Round : SKStrokeJoin.Miter,
        };
        if (edge.Dashes.Count > 0)
        {
            using var dashes = SKPathEffect.CreateDash(Array.ConvertAll(DashPattern.Of(edge), length => (float)length), 0);
            paint.PathEffect = dashes;
        }

        return paint;
    }

    private static SKPath PathOf(IReadOnlyList<OutlineStep> steps)
    {
        using var path = new SKPathBuilder();
        foreach (var step in steps)
        {
            switch (step.Verb)
            {
                case OutlineVerb.Move:
                    path.MoveTo(PointOf(step.End));
                    break;
                case OutlineVerb.Line:
                    path.LineTo(PointOf(step.End));
                    break;
                case OutlineVerb.Curve:
                    path.CubicTo(PointOf(step.Handle1), PointOf(step.Handle2), PointOf(step.End));
                    break;
                default:
                    path.Close();
                    break;
            }
        }

        return path.Detach();
    }

    private static SKPoint PointOf(Position place) => new((float)place.X, (float)place.Y);
}
