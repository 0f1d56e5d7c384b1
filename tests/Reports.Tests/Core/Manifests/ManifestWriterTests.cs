using Reports.Core.Manifests;
using Reports.Testing;

namespace Reports.Tests.Core.Manifests;

public sealed class ManifestWriterTests
{
    [Theory]
    [InlineData("global")]
    [InlineData("china")]
    [InlineData("intranet")]
    [InlineData("dev")]
    public void Every_built_manifest_passes_the_check(string cloud) =>
        Assert.All(Enum.GetValues<AddInHosts>(), hosts => Assert.Empty(BuiltManifest.Check(BuiltManifest.Text(Cloud.Find(cloud), hosts))));

    [Fact]
    public void The_manifest_for_both_looks_like_this() => Snapshot.Verify(BuiltManifest.Text(), "xml");

    [Theory]
    [InlineData(AddInHosts.Excel, "Workbook", "Document", "ExcelApi", "1.7")]
    [InlineData(AddInHosts.Word, "Document", "Workbook", "WordApi", "1.3")]
    public void A_manifest_for_one_program_demands_its_floor(AddInHosts hosts, string kept, string dropped, string set, string least)
    {
        var text = BuiltManifest.Text(hosts: hosts);

        Assert.Contains($"<Set Name=\"{set}\" MinVersion=\"{least}\" />", text, StringComparison.Ordinal);
        Assert.Contains($"<Host Name=\"{kept}\" />", text, StringComparison.Ordinal);
        Assert.DoesNotContain(dropped + "\"", text, StringComparison.Ordinal);
        Assert.DoesNotContain(dropped + ".", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Three_manifests_have_three_ids_that_never_change()
    {
        string IdOf(AddInHosts hosts) => BuiltManifest.Text(hosts: hosts).Split("<Id>")[1].Split("</Id>")[0];

        Assert.Equal(
            ["b1b245b9-a907-43b2-9773-7946aefeabd3", "2717c169-5477-44b5-9af4-0645c4234042", "e2a109ef-f95b-48ae-9c65-6affdbffb33a"],
            Enum.GetValues<AddInHosts>().Select(IdOf));
    }

    [Theory]
    [InlineData("https://reports.example.cn", "global", "https://reports.example.cn")]
    [InlineData("https://reports.example.cn:8443/", "intranet", "https://reports.example.cn:8443")]
    [InlineData("http://localhost:5180", "dev", "http://localhost:5180")]
    [InlineData("http://localhost:5180", "global", null)]
    [InlineData("http://reports.example.cn", "dev", null)]
    [InlineData("https://reports.example.cn/app", "global", null)]
    [InlineData("https://user@reports.example.cn", "global", null)]
    [InlineData("reports.example.cn", "global", null)]
    [InlineData("ftp://reports.example.cn", "dev", null)]
    [InlineData("", "dev", null)]
    public void Only_an_origin_that_Office_takes_is_an_origin(string text, string cloud, string? origin)
    {
        Assert.Equal(origin, ManifestOrigin.Read(text, Cloud.Find(cloud)!, out var fault));
        Assert.Equal(origin is null, fault.Zh is not null);
    }

    [Theory]
    [InlineData("0.1.0", "1.1.0.0")]
    [InlineData("2.3.4", "2.3.4.0")]
    [InlineData("3.0", "3.0.0.0")]
    public void The_version_has_four_numbers_and_begins_at_one(string program, string manifest) =>
        Assert.Equal(manifest, ManifestWriter.VersionFor(Version.Parse(program)));

    [Fact]
    public void Office_is_loaded_from_where_the_cloud_has_it()
    {
        Assert.StartsWith("https://appsforoffice.cdn.partner.office365.cn/", Cloud.China.OfficeJs, StringComparison.Ordinal);
        Assert.StartsWith("/", Cloud.Intranet.OfficeJs, StringComparison.Ordinal);
        Assert.DoesNotContain("microsoft.com", BuiltManifest.Text(Cloud.Intranet).Replace("schemas.microsoft.com", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }
}
