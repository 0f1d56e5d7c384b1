using System.Text;
using Reports.Core.Manifests;
using Reports.Testing;

namespace Reports.Tests.Core.Manifests;

/// <summary>Manifests made from the project's own template.</summary>
internal static class BuiltManifest
{
    /// <summary>The manifest's text.</summary>
    public static string Text(Cloud? cloud = null, AddInHosts hosts = AddInHosts.Both, string origin = "https://reports.example.cn", string version = "1.2.3.0") =>
        Encoding.UTF8.GetString(ManifestWriter.Write(File.ReadAllText(RepositoryFiles.PathOf("addin-manifest/manifest.template.xml")), cloud ?? Cloud.Global, origin, hosts, version));

    /// <summary>What is wrong with a manifest's text.</summary>
    public static IReadOnlyList<ManifestFault> Check(string text, Func<string, (int Width, int Height)?>? sizeOf = null) =>
        ManifestChecker.Check(Encoding.UTF8.GetBytes(text), sizeOf);
}
