namespace Reports.Core.Manifests;

/// <summary>One way Office is run, and everything that depends on it: the one table behind the manifest and the service's headers.</summary>
/// <param name="Key">Name on the command line and in settings.</param>
/// <param name="OfficeJs">Address of office.js; one without origin is our own copy.</param>
/// <param name="FrameAncestors">Pages that may show the pane in a frame: Office on the web.</param>
/// <param name="AppDomains">Other origins to which the pane may go, e.g. to sign in.</param>
/// <param name="NeedsHttps">Whether the pane's origin must be https.</param>
public sealed record Cloud(
    string Key,
    string OfficeJs,
    IReadOnlyList<string> FrameAncestors,
    IReadOnlyList<string> AppDomains,
    bool NeedsHttps)
{
    private const string GlobalCdn = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
    private const string ChinaCdn = "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js";
    private const string OwnCopy = "/officejs/office.js";

    /// <summary>Microsoft 365 worldwide.</summary>
    public static Cloud Global { get; } = new(
        "global",
        GlobalCdn,
        ["https://*.officeapps.live.com", "https://*.office.com", "https://*.microsoft365.com", "https://*.sharepoint.com", "https://*.cloud.microsoft"],
        ["https://login.microsoftonline.com"],
        NeedsHttps: true);

    /// <summary>Microsoft 365 run by 21Vianet. The list of its web hosts is not confirmed: the settings can replace it.</summary>
    public static Cloud China { get; } = new(
        "china",
        ChinaCdn,
        ["https://*.partner.officewebapps.cn", "https://*.partner.office365.cn", "https://*.sharepoint.cn"],
        ["https://login.partner.microsoftonline.cn", "https://login.chinacloudapi.cn"],
        NeedsHttps: true);

    /// <summary>Office on the desktop in a closed network: office.js comes from our own copy, no page may frame the pane.</summary>
    public static Cloud Intranet { get; } = new("intranet", OwnCopy, [], [], NeedsHttps: true);

    /// <summary>A developer's machine: the worldwide office.js, every host of Office on the web, http on this machine.</summary>
    public static Cloud Dev { get; } = new("dev", GlobalCdn, Global.FrameAncestors, [], NeedsHttps: false);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Cloud> All { get; } = [Global, China, Intranet, Dev];

    /// <summary>The one with this name; null when there is none.</summary>
    public static Cloud? Find(string key) => All.FirstOrDefault(cloud => cloud.Key == key);
}
