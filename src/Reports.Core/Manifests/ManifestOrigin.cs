namespace Reports.Core.Manifests;

/// <summary>The address under which the service is reached: scheme, host and port, nothing else.</summary>
public static class ManifestOrigin
{
    /// <summary>Reads an origin such as <c>https://reports.example.cn</c>; null when Office would not take it, with the reason.</summary>
    public static string? Read(string text, Cloud cloud, out Bilingual fault)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(cloud);
        fault = default;
        if (!Uri.TryCreate(text, UriKind.Absolute, out var url) || url.Scheme is not ("https" or "http") || url.Host.Length == 0)
        {
            fault = new($"“{text}”不是网址，应形如 https://reports.example.cn 或 https://localhost:5181。", $"“{text}” is no web address; write it like https://reports.example.cn or https://localhost:5181.");
        }
        else if (url.PathAndQuery != "/" || url.Fragment.Length > 0 || url.UserInfo.Length > 0)
        {
            fault = new($"“{text}”只应包含协议、主机名和端口，请去掉后面的部分。", $"“{text}” may hold scheme, host and port only; take the rest off.");
        }
        else if (url.Scheme == "http" && (cloud.NeedsHttps || !url.IsLoopback))
        {
            fault = new("Office 只接受 https 网址；只有开发环境（dev）的本机地址可以用 http。", "Office takes https addresses only; http is for this machine's own address in the dev cloud.");
        }

        return fault.Zh is null ? url!.GetLeftPart(UriPartial.Authority) : null;
    }
}
