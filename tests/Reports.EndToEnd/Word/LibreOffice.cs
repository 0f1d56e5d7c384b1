using System.Diagnostics;
using System.Text;
using System.Xml.Linq;
using Reports.Testing;

namespace Reports.EndToEnd.Word;

/// <summary>Turns documents into PDF and text with the programs of the machine, each official face replaced by a free one.</summary>
internal static class LibreOffice
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    /// <summary>The lines of each page, top down, in points from the page's upper left corner.</summary>
    internal static IReadOnlyList<IReadOnlyList<PrintedLine>> Lines(byte[] docx, string directory)
    {
        _ = Pages(docx, directory);
        var boxes = Path.Combine(directory, "report.html");
        Run("pdftotext", "poppler-utils", Path.Combine(directory, "fonts.conf"), "-bbox-layout", Path.Combine(directory, "report.pdf"), boxes);
        return
        [
            .. XDocument.Load(boxes).Descendants().Where(element => element.Name.LocalName == "page").Select(page => (IReadOnlyList<PrintedLine>)
            [
                .. page.Descendants().Where(element => element.Name.LocalName == "line").Select(PrintedLine.Of).OrderBy(line => line.Top),
            ]),
        ];
    }

    /// <summary>Text of each page.</summary>
    internal static IReadOnlyList<string> Pages(byte[] docx, string directory)
    {
        var file = Path.Combine(directory, "report.docx");
        File.WriteAllBytes(file, docx);
        var fonts = Path.Combine(directory, "fonts.conf");
        File.Copy(RepositoryFiles.PathOf("tests/Reports.EndToEnd/Word/fonts.conf"), fonts, overwrite: true);
        var profile = new Uri(Path.Combine(directory, "profile")).AbsoluteUri;
        Run("soffice", "libreoffice-writer", fonts, $"-env:UserInstallation={profile}", "--headless", "--convert-to", "pdf", "--outdir", directory, file);
        var text = Path.Combine(directory, "report.txt");
        Run("pdftotext", "poppler-utils", fonts, "-layout", Path.Combine(directory, "report.pdf"), text);
        return File.ReadAllText(text, Encoding.UTF8).Split('\f')[..^1];
    }

    private static void Run(string program, string package, string fonts, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        start.Environment["FONTCONFIG_FILE"] = fonts;
        Process process;
        try
        {
            process = Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Fail($"{program} is not installed; this test needs it. Install the package {package} (and fonts-noto-cjk, fonts-arphic-ukai, fonts-liberation).");
            return;
        }

        using (process)
        {
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEndAsync();
            if (!process.WaitForExit(Patience))
            {
                process.Kill(entireProcessTree: true);
                Assert.Fail($"{program} did not finish in {Patience}.");
            }

            Assert.True(process.ExitCode == 0, $"{program} ended with {process.ExitCode}: {errors.GetAwaiter().GetResult()} {output.GetAwaiter().GetResult()}");
        }
    }
}
