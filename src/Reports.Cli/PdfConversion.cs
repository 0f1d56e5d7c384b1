using System.ComponentModel;
using System.Diagnostics;
using Reports.Core.Documents.Layout;

namespace Reports.Cli;

/// <summary>A report as PDF, printed by the LibreOffice of this machine.</summary>
internal static class PdfConversion
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);
    private static readonly string[] Programs = ["soffice", "libreoffice", "/Applications/LibreOffice.app/Contents/MacOS/soffice", @"C:\Program Files\LibreOffice\program\soffice.exe"];

    /// <summary>Prints a document.</summary>
    /// <param name="docx">The document.</param>
    /// <exception cref="OutputFailedException">LibreOffice is not there, or did not print.</exception>
    public static async Task<byte[]> PrintAsync(byte[] docx)
    {
        var folder = Directory.CreateTempSubdirectory("reports-pdf-").FullName;
        try
        {
            var source = Path.Combine(folder, "report.docx");
            await File.WriteAllBytesAsync(source, docx);
            var profile = new Uri(Path.Combine(folder, "profile")).AbsoluteUri;
            foreach (var program in Programs)
            {
                var printed = await RunAsync(program, $"-env:UserInstallation={profile}", "--headless", "--convert-to", "pdf", "--outdir", folder, source);
                var pdf = Path.Combine(folder, "report.pdf");
                if (printed is not null)
                {
                    return File.Exists(pdf)
                        ? await File.ReadAllBytesAsync(pdf)
                        : throw new OutputFailedException("LibreOffice 没有生成 PDF。请在 Word、WPS 中打开报告，另存为 PDF。");
                }
            }

            throw new OutputFailedException("没有找到 LibreOffice，不能生成 PDF。请安装 LibreOffice 后重试，或在 Word、WPS 中把报告另存为 PDF。");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Official faces that this machine has not, each with the one that stands in; none where nobody can say.</summary>
    public static async Task<IReadOnlyList<(string Official, string StandIn)>> SubstitutionsAsync()
    {
        var missing = new List<(string, string)>();
        foreach (var font in OfficialFonts.All)
        {
            // What stands in for a Chinese typeface must have Chinese characters: without the language any sans-serif would be named.
            var wanted = font.Any(char.IsAsciiLetter) && !font.Any(letter => letter > '\u4e00') ? font : $"{font}:lang=zh-cn";
            if (await RunAsync("fc-match", "-f", "%{family}", wanted) is { } family && !family.Contains(font, StringComparison.OrdinalIgnoreCase))
            {
                missing.Add((font, family.Split(',')[0]));
            }
        }

        return missing;
    }

    // What the program printed; null when it is not there, failed or hung.
    private static async Task<string?> RunAsync(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
            using var patience = new CancellationTokenSource(Patience);
            var errors = process.StandardError.ReadToEndAsync(patience.Token);
            try
            {
                var output = await process.StandardOutput.ReadToEndAsync(patience.Token);
                await errors;
                await process.WaitForExitAsync(patience.Token);
                return process.ExitCode == 0 ? output : null;
            }
            catch (OperationCanceledException)
            {
                process.Kill(entireProcessTree: true);
                return null;
            }
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
