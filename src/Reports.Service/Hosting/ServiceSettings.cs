using System.Security.Cryptography;
using System.Text;
using Reports.Core.Manifests;
using Reports.Core.Rules.Campaigns;

namespace Reports.Service.Hosting;

/// <summary>What an administrator sets: configuration section <c>Reports</c>, or environment variables <c>Reports__…</c>.</summary>
/// <param name="Cloud">Which Office the pane runs in.</param>
/// <param name="OfficeJs">Where office.js is; null when it is never loaded.</param>
/// <param name="FrameAncestors">Pages that may frame the pane.</param>
/// <param name="ApiKey">Key that callers must show; null when none is needed.</param>
/// <param name="PaneFolder">Folder of the page's files.</param>
/// <param name="OfficeJsFolder">Folder of our own copy of office.js, served at <c>/officejs</c>; null when there is none.</param>
/// <param name="Campaign">How this campaign wants workbooks checked, on top of what the template says.</param>
/// <param name="AllowedHosts">Host names under which the service answers; empty for this machine's own names only.</param>
public sealed record ServiceSettings(
    Cloud Cloud,
    string? OfficeJs,
    IReadOnlyList<string> FrameAncestors,
    string? ApiKey,
    string PaneFolder,
    string? OfficeJsFolder,
    CampaignChecks Campaign,
    IReadOnlyList<string> AllowedHosts)
{
    /// <summary>Reads the settings.</summary>
    /// <exception cref="SettingsException">One of them makes no sense.</exception>
    public static ServiceSettings Read(IConfiguration configuration)
    {
        var section = configuration.GetSection("Reports");
        var name = section["Cloud"] ?? Cloud.Dev.Key;
        var cloud = Cloud.Find(name) ?? throw new SettingsException(new(
            $"设置 Reports:Cloud 不能是“{name}”，可用的有：{string.Join('、', Cloud.All.Select(known => known.Key))}。",
            $"The setting Reports:Cloud cannot be “{name}”; use one of: {string.Join(", ", Cloud.All.Select(known => known.Key))}."));
        var officeJs = section["OfficeJs"] ?? cloud.OfficeJs;
        return new ServiceSettings(
            cloud,
            officeJs is "" or "none" ? null : officeJs,
            List(section["FrameAncestors"]) is { Length: > 0 } ancestors ? ancestors : cloud.FrameAncestors,
            string.IsNullOrWhiteSpace(section["ApiKey"]) ? null : section["ApiKey"]!.Trim(),
            section["PaneFolder"] ?? Path.Combine(AppContext.BaseDirectory, "wwwroot"),
            section["OfficeJsFolder"],
            CampaignOf(section["Config"]),
            List(section["AllowedHosts"]));
    }

    /// <summary>Whether a key that somebody shows is the right one; takes the same time for every wrong one.</summary>
    public bool Accepts(string shown) => ApiKey is null
        || CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(shown)), SHA256.HashData(Encoding.UTF8.GetBytes(ApiKey)));

    private static CampaignChecks CampaignOf(string? path)
    {
        if (string.IsNullOrWhiteSpace(path))
        {
            return CampaignChecks.None;
        }

        try
        {
            return CampaignChecksReader.Read(File.ReadAllBytes(path), Path.GetFileName(path));
        }
        catch (CampaignRefusedException refused)
        {
            throw new SettingsException(new($"{refused.Description.Zh}{refused.NextStep.Zh}", $"{refused.Description.En} {refused.NextStep.En}"));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new SettingsException(new(
                $"设置 Reports:Config 指定的核验设置“{path}”无法读取，请检查路径和文件名。",
                $"The setting Reports:Config names “{path}”, which cannot be read; check the path and the file name."));
        }
    }

    private static string[] List(string? text) =>
        (text ?? "").Split([';', ' ', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
