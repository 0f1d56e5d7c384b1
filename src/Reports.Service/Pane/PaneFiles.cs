using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.FileProviders.Physical;
using Reports.Core;
using Reports.Service.Hosting;

namespace Reports.Service.Pane;

/// <summary>The pane's files beside the program; the build puts them there when Node is on the machine.</summary>
internal sealed class PaneFiles : IDisposable
{
    private readonly PhysicalFileProvider? _files;
    private readonly PhysicalFileProvider? _officeJs;

    /// <summary>Looks for the files.</summary>
    public PaneFiles(ServiceSettings settings)
    {
        _files = Open(settings.PaneFolder);
        _officeJs = Open(settings.OfficeJsFolder);
        Exists = File.Exists(Path.Combine(settings.PaneFolder, "index.html"));
    }

    /// <summary>What people read when there is no page.</summary>
    public static Bilingual Missing { get; } = new(
        "页面文件不在程序旁边：构建时没有找到 Node.js，或没有构建 src/Reports.AddIn。请安装 Node.js 20 或更高版本，重新运行 dotnet build；接口不受影响。",
        "The page is not beside the program: the build found no Node.js, or src/Reports.AddIn was not built. Install Node.js 20 or newer and run dotnet build again; the interface works without it.");

    /// <summary>Whether the page is there.</summary>
    public bool Exists { get; }

    /// <summary>The files.</summary>
    public IFileProvider Files => _files is null ? new NullFileProvider() : _files;

    /// <summary>Our own copy of office.js.</summary>
    public IFileProvider OfficeJs => _officeJs is null ? new NullFileProvider() : _officeJs;

    /// <inheritdoc />
    public void Dispose()
    {
        _files?.Dispose();
        _officeJs?.Dispose();
    }

    // Names that begin with a dot are nobody's business.
    private static PhysicalFileProvider? Open(string? folder) =>
        folder is not null && Directory.Exists(folder) ? new PhysicalFileProvider(Path.GetFullPath(folder), ExclusionFilters.Sensitive) : null;
}
