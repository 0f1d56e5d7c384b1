using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using Reports.Core.Diagrams;
using Reports.Drawing;
using Reports.Drawing.Typefaces;
using Reports.Testing;

namespace Reports.EndToEnd.Drawing;

public class PdfTextTests
{
    [Fact]
    public void Another_program_reads_the_very_text_that_was_painted()
    {
        using var fonts = DiagramFonts.Load();
        var layout = SampleLayout.Of(new SkiaTextMeasurer(fonts));
        var pdf = new SkiaDiagramPainter(fonts).Pdf(layout);

        var read = Words(Poppler("pdftotext", pdf, "-enc", "UTF-8", "-layout", "{0}", "-"));

        // 一 also has the look of the radical ⼀: only the first may come out.
        Assert.All(
            layout.Flat().OfType<TextShape>(),
            text => Assert.Contains(Words(text.Text.Replace("😀", "〓", StringComparison.Ordinal)), read, StringComparison.Ordinal));
    }

    [Fact]
    public void The_fonts_are_embedded_subsets()
    {
        using var fonts = DiagramFonts.Load();
        var layout = SampleLayout.Of(new SkiaTextMeasurer(fonts));

        var lines = Poppler("pdffonts", new SkiaDiagramPainter(fonts).Pdf(layout), "{0}").Split('\n', StringSplitOptions.RemoveEmptyEntries)[2..];

        Assert.Equal(3, lines.Length);
        Assert.All(lines, line => Assert.Matches(@"NotoSansSC-\w+ +CID TrueType +Identity-H +yes (yes|no) +yes", line));
    }

    private static string Words(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));

    private static string Poppler(string program, byte[] pdf, params string[] arguments)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(file, pdf);
            var start = new ProcessStartInfo(program, arguments.Select(argument => argument == "{0}" ? file : argument))
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                StandardOutputEncoding = Encoding.UTF8,
            };
            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEnd();
            var error = process.StandardError.ReadToEnd();
            process.WaitForExit();
            Assert.True(process.ExitCode == 0 && error.Length == 0, $"{program}: exit code {process.ExitCode}, {error}");
            return output;
        }
        catch (Win32Exception missing)
        {
            throw new InvalidOperationException($"{program} is needed to read the PDF back: install poppler-utils.", missing);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
