namespace Reports.Core.Diagrams;

/// <summary>Contrast and likeness of colours, as WCAG 2.2 and Machado, Oliveira and Fernandes (2009) measure them.</summary>
internal static class ColourMeasures
{
    // Rows of the matrices for complete loss of one kind of cone, in linear RGB.
    private static readonly double[] Protan = [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998];
    private static readonly double[] Deutan = [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881];
    private static readonly double[] Tritan = [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900];

    /// <summary>Contrast ratio, 1 to 21.</summary>
    public static double Contrast(Colour first, Colour second)
    {
        var (a, b) = (Luminance(Linear(first)), Luminance(Linear(second)));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    /// <summary>Distance in CIELAB as seen with this vision; about 2 is just noticeable side by side.</summary>
    public static double Difference(Colour first, Colour second, ColourVision vision)
    {
        var (a, b) = (Lab(Seen(Linear(first), vision)), Lab(Seen(Linear(second), vision)));
        return Math.Sqrt(Math.Pow(a.L - b.L, 2) + Math.Pow(a.A - b.A, 2) + Math.Pow(a.B - b.B, 2));
    }

    private static (double R, double G, double B) Seen((double R, double G, double B) light, ColourVision vision) => vision switch
    {
        ColourVision.Protanopia => Times(Protan, light),
        ColourVision.Deuteranopia => Times(Deutan, light),
        ColourVision.Tritanopia => Times(Tritan, light),
        ColourVision.Grey => Luminance(light) is var grey ? (grey, grey, grey) : light,
        _ => light,
    };

    private static (double R, double G, double B) Times(double[] rows, (double R, double G, double B) light) =>
    (
        Math.Clamp((rows[0] * light.R) + (rows[1] * light.G) + (rows[2] * light.B), 0, 1),
        Math.Clamp((rows[3] * light.R) + (rows[4] * light.G) + (rows[5] * light.B), 0, 1),
        Math.Clamp((rows[6] * light.R) + (rows[7] * light.G) + (rows[8] * light.B), 0, 1));

    private static (double R, double G, double B) Linear(Colour colour) => (Linear(colour.Red), Linear(colour.Green), Linear(colour.Blue));

    private static double Linear(byte part)
    {
        var value = part / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }

    private static double Luminance((double R, double G, double B) light) => (0.2126 * light.R) + (0.7152 * light.G) + (0.0722 * light.B);

    private static (double L, double A, double B) Lab((double R, double G, double B) light)
    {
        var x = Root(((0.4124 * light.R) + (0.3576 * light.G) + (0.1805 * light.B)) / 0.95047);
        var y = Root(Luminance(light));
        var z = Root(((0.0193 * light.R) + (0.1192 * light.G) + (0.9505 * light.B)) / 1.08883);
        return ((116 * y) - 16, 500 * (x - y), 200 * (y - z));
    }

    private static double Root(double value) => value > 0.008856 ? Math.Cbrt(value) : (7.787 * value) + (16.0 / 116);
}
