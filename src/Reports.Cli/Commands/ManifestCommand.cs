using System.CommandLine;
using System.Globalization;
using Reports.Core;
using Reports.Core.Manifests;
using Reports.Drawing.Icons;
using SkiaSharp;

namespace Reports.Cli.Commands;

/// <summary><c>reports manifest build|check</c>: the add-in's manifest for Excel and Word.</summary>
internal static class ManifestCommand
{
    private static readonly string Template = Path.Combine(AppContext.BaseDirectory, "addin-manifest", "manifest.template.xml");

    /// <summary>The command.</summary>
    public static Command Create() => new("manifest", "Office 加载项清单。") { Build(), Check() };

    private static Command Build()
    {
        var origin = new Option<string>("--origin") { Description = "服务的网址，如 https://reports.example.cn。", Required = true };
        var cloud = new Option<string>("--cloud") { Description = "Office 环境：global、china、intranet 或 dev。", DefaultValueFactory = _ => "global" };
        cloud.AcceptOnlyFromAmong("global", "china", "intranet", "dev");
        var hosts = new Option<string>("--host") { Description = "用于哪些程序：both、excel 或 word。", DefaultValueFactory = _ => "both" };
        hosts.AcceptOnlyFromAmong("both", "excel", "word");
        var version = new Option<string?>("--manifest-version") { Description = "清单版本号，如 1.2.0.0；每次发布都要提高，不写则按程序版本。" };
        var output = Shared.Out("写到哪个文件夹。");
        var command = new Command("build", "生成清单和图标。") { origin, cloud, hosts, version, output };
        command.SetAction(parsed => Build(
            parsed.GetRequiredValue(origin),
            Cloud.Find(parsed.GetRequiredValue(cloud))!,
            parsed.GetRequiredValue(hosts) switch { "excel" => AddInHosts.Excel, "word" => AddInHosts.Word, _ => AddInHosts.Both },
            parsed.GetValue(version) ?? ManifestWriter.VersionFor(typeof(ManifestWriter).Assembly.GetName().Version!),
            parsed.GetRequiredValue(output)));
        return command;
    }

    private static int Build(string address, Cloud cloud, AddInHosts hosts, string version, string folder)
    {
        if (ManifestOrigin.Read(address, cloud, out var fault) is not { } origin)
        {
            Console.Error.WriteLine(fault.Zh);
            return ExitCode.Usage;
        }

        var manifest = ManifestWriter.Write(File.ReadAllText(Template), cloud, origin, hosts, version);
        if (ManifestChecker.Check(manifest) is { Count: > 0 } faults)
        {
            // Only the version comes from outside unchecked.
            Console.Error.WriteLine(faults[0].Message.Zh);
            return ExitCode.Usage;
        }

        var file = Path.Combine(folder, "manifest.xml");
        OutputFile.Write(file, manifest);
        foreach (var size in AddInIcon.Sizes)
        {
            OutputFile.Write(Path.Combine(folder, "icons", $"icon-{size.ToString(CultureInfo.InvariantCulture)}.png"), AddInIcon.Png(size));
        }

        Console.Out.WriteLine($"已写入 {file}（{cloud.Key}，版本 {version}）。图标由服务在 {origin}/icons/ 提供，文件夹里另存了一份。");
        Console.Out.WriteLine($"服务启动时请用同一个 Office 环境：reports serve --cloud {cloud.Key}");
        return ExitCode.Clean;
    }

    private static Command Check()
    {
        var file = new Argument<string>("FILE") { Description = "清单文件（xml）。" };
        var language = Shared.Language();
        var command = new Command("check", "离线检查清单，逐条指出行号和改法。") { file, language };
        command.SetAction(parsed => Check(parsed.GetRequiredValue(file), Shared.Read(parsed, language)));
        return command;
    }

    private static int Check(string path, Language language)
    {
        byte[] manifest;
        try
        {
            manifest = File.ReadAllBytes(path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"无法读取“{path}”。请检查路径和文件名是否正确。");
            return ExitCode.Refused;
        }

        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        var faults = ManifestChecker.Check(manifest, address => SizeOf(folder, address));
        foreach (var fault in faults)
        {
            var place = language == Language.Chinese ? $"第 {fault.Line} 行" : $"line {fault.Line}";
            Console.Out.WriteLine($"{path}：{place} {fault.Path}\n  {fault.Message.In(language)}");
        }

        Console.Out.WriteLine((language, faults.Count) switch
        {
            (Language.Chinese, 0) => $"{path}：没有问题。",
            (Language.Chinese, var count) => $"共 {count} 处问题。",
            (_, 0) => $"{path}: nothing wrong.",
            (_, var count) => $"{count} faults.",
        });
        return faults.Count == 0 ? ExitCode.Clean : ExitCode.Findings;
    }

    // The last part of the address, beside the manifest or in its folder of icons.
    private static (int Width, int Height)? SizeOf(string folder, string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var url))
        {
            return null;
        }

        var name = Path.GetFileName(url.LocalPath);
        var file = new[] { Path.Combine(folder, name), Path.Combine(folder, "icons", name) }.FirstOrDefault(File.Exists);
        return file is not null && SKBitmap.DecodeBounds(file) is { Width: > 0 } picture ? (picture.Width, picture.Height) : null;
    }
}
