namespace Reports.Tests.Core.Manifests;

public sealed class ManifestCheckerTests
{
    private const string Group = "<Group id=\"Reports.Workbook\">";
    private const string Action = "<Action xsi:type=\"ShowTaskpane\">";

    /// <summary>Each row: what is replaced in a good manifest, by what, and what the fault says.</summary>
    public static TheoryData<string, string, string> Broken => new()
    {
        { "</OfficeApp>", "", "不是正确的 XML" },
        { "<?xml version=\"1.0\" encoding=\"utf-8\"?>", "<!DOCTYPE x [<!ENTITY a \"b\">]>", "不是正确的 XML" },
        { "http://schemas.microsoft.com/office/appforoffice/1.1", "http://schemas.microsoft.com/office/appforoffice/1.0", "根元素应为 OfficeApp" },
        { "xsi:type=\"TaskPaneApp\"", "xsi:type=\"MailApp\"", "xsi:type 应为 TaskPaneApp" },
        { "b1b245b9-a907-43b2-9773-7946aefeabd3", "reports", "不是 GUID" },
        { "b1b245b9-a907-43b2-9773-7946aefeabd3", "00000000-0000-0000-0000-000000000000", "不是 GUID" },
        { "b1b245b9-a907-43b2-9773-7946aefeabd3", "{{id}}", "占位符" },
        { "<Version>1.2.3.0</Version>", "<Version>1.2</Version>", "版本号“1.2”不对" },
        { "<Version>1.2.3.0</Version>", "<Version>0.9.0.0</Version>", "版本号“0.9.0.0”不对" },
        { "<Version>1.2.3.0</Version>", "", "OfficeApp 缺少 Version" },
        { "<ProviderName>一图四清单</ProviderName>", "<ProviderName> </ProviderName>", "ProviderName 应有 1 至 125 个字" },
        { "<DefaultLocale>zh-CN</DefaultLocale>", "<DefaultLocale>zh</DefaultLocale>", "语言“zh”不完整" },
        { "<Override Locale=\"en-US\" Value=\"One map, four lists\" />", "<Override Locale=\"en\" Value=\"One map, four lists\" />", "语言“en”不完整" },
        { "<Override Locale=\"en-US\" Value=\"One map, four lists\" />", "", "DisplayName 缺少 en-US 的文字" },
        { "<Override Locale=\"en-US\" Value=\"One map, four lists\" />", "<Override Locale=\"zh-CN\" Value=\"一图\" />", "zh-CN 已是默认语言" },
        { "<Override Locale=\"en-US\" Value=\"One map, four lists\" />", "<Override Locale=\"en-US\" Value=\"a\" /><Override Locale=\"en-US\" Value=\"b\" />", "en-US 出现了两次" },
        { "<DisplayName DefaultValue=\"一图四清单\">", "<DisplayName DefaultValue=\"\">", "DisplayName 没有文字" },
        { "DefaultValue=\"打开窗格\"", "DefaultValue=\"" + Long(126) + "\"", "有 126 个字，最多 125 个" },
        { "DefaultValue=\"核验填报工作簿，绘制场景图谱，生成符合公文格式的报告。\"", "DefaultValue=\"" + Long(251) + "\"", "有 251 个字，最多 250 个" },
        { "<IconUrl DefaultValue=\"https://", "<IconUrl DefaultValue=\"http://", "不是 https" },
        { "<SupportUrl DefaultValue=\"https://reports.example.cn/\" />", "<SupportUrl DefaultValue=\"/help\" />", "不是完整网址" },
        { "<AppDomain>https://reports.example.cn</AppDomain>", "<AppDomain>https://other.example.cn</AppDomain>", "不在 AppDomains 里" },
        { "<AppDomain>https://reports.example.cn</AppDomain>", "<AppDomain>https://*.example.cn</AppDomain>", "不能有路径和通配符" },
        { "<AppDomain>https://reports.example.cn</AppDomain>", "<AppDomain>https://reports.example.cn/pane</AppDomain>", "不能有路径和通配符" },
        { "<Host Name=\"Document\" />", "<Host Name=\"Presentation\" />", "不支持宿主“Presentation”" },
        { "<Host Name=\"Document\" />", "<Host Name=\"Workbook\" />", "宿主“Workbook”出现了两次" },
        { "<Host Name=\"Document\" />", "", "Hosts 里没有这个宿主" },
        { "Name=\"DialogApi\"", "Name=\"DialogueApi\"", "没有名为“DialogueApi”的要求集" },
        { "Name=\"DialogApi\" MinVersion=\"1.1\"", "Name=\"DialogApi\" MinVersion=\"one\"", "版本“one”不对" },
        { "Name=\"DialogApi\" MinVersion=\"1.1\"", "Name=\"ExcelApi\" MinVersion=\"1.7\"", "Document 没有 ExcelApi" },
        { "Name=\"DialogApi\" MinVersion=\"1.1\"", "Name=\"ExcelApi\" MinVersion=\"1.14\"", "高于本项目的下限 1.7" },
        { "ReadWriteDocument", "ReadWriteMailbox", "没有权限“ReadWriteMailbox”" },
        { "<DefaultSettings>", "<DefaultSetting>", "不是正确的 XML" },
        { "VersionOverridesV1_0", "VersionOverridesV1_1", "VersionOverridesV1_0" },
        { "xsi:type=\"PrimaryCommandSurface\"", "xsi:type=\"PrimaryCommands\"", "应为 PrimaryCommandSurface" },
        { "id=\"Reports.DocumentTab\"", "id=\"Reports.Tab\"", "id“Reports.Tab”已经用过" },
        { Group, "<Group>", "Group 要有 id" },
        { Group, Group + "<Tooltip resid=\"Group.Label\" />", "Group 里不能有 Tooltip" },
        { "xsi:type=\"Button\" id=\"Reports.Workbook.Open\"", "xsi:type=\"Knob\" id=\"Reports.Workbook.Open\"", "Control 的 xsi:type 应为 Button" },
        { Action, "<Action xsi:type=\"ShowPane\">", "应为 ShowTaskpane" },
        { "<SourceLocation resid=\"Pane.Url\" />", "", "缺少 SourceLocation" },
        { "<bt:Image size=\"80\" resid=\"Icon.80\" />", "", "图标缺少 80 像素的一张" },
        { "<bt:Image size=\"80\" resid=\"Icon.80\" />", "<bt:Image size=\"80\" resid=\"Icon.80\" /><bt:Image size=\"80\" resid=\"Icon.80\" />", "80 像素图出现了两次" },
        { "resid=\"Open.Label\"", "resid=\"Open.Lable\"", "resid“Open.Lable”在 Resources 里没有定义" },
        { "resid=\"Workbook.Tip\"", "resid=\"Open.Label\"", "应定义在 bt:LongStrings 里" },
        { "resid=\"Tab.Label\"", "resid=\"" + Long(33) + "\"", "应有 1 至 32 个字符" },
        { "<bt:Url id=\"Pane.Url\"", "<bt:Url id=\"Help.Url\" DefaultValue=\"https://reports.example.cn/\" /><bt:Url id=\"Pane.Url\"", "资源“Help.Url”没有用到" },
        { "<bt:Image id=\"Icon.32\"", "<bt:Image id=\"Icon.16\"", "资源“Icon.16”定义了两次" },
        { "<Permissions>ReadWriteDocument</Permissions>", "", "OfficeApp 缺少 Permissions" },
        { "<Permissions>ReadWriteDocument</Permissions>", "<Permissions>ReadWriteDocument</Permissions><Permissions>Restricted</Permissions>", "Permissions 只能出现一次" },
        { "<Permissions>", "<Permission>x</Permission><Permissions>", "OfficeApp 里不能有 Permission" },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void A_broken_manifest_is_found_out(string good, string bad, string message)
    {
        var text = BuiltManifest.Text();
        Assert.Contains(good, text, StringComparison.Ordinal);

        var faults = BuiltManifest.Check(text.Replace(good, bad, StringComparison.Ordinal));

        Assert.Contains(faults, fault => fault.Message.Zh.Contains(message, StringComparison.Ordinal));
        Assert.All(faults, fault => Assert.True(fault.Line > 0));
        Assert.All(faults, fault => Assert.EndsWith(".", fault.Message.En, StringComparison.Ordinal));
    }

    [Fact]
    public void A_fault_names_its_line_and_its_element()
    {
        var text = BuiltManifest.Text().Replace("<Host Name=\"Document\" />", "<Host Name=\"Presentation\" />", StringComparison.Ordinal);
        var line = Array.FindIndex(text.Split('\n'), candidate => candidate.Contains("Presentation", StringComparison.Ordinal)) + 1;

        var fault = BuiltManifest.Check(text)[0];

        Assert.Equal(line, fault.Line);
        Assert.Equal("OfficeApp/Hosts/Host[2]", fault.Path);
    }

    [Fact]
    public void Elements_in_the_wrong_order_are_named_with_their_place()
    {
        const string Version = "  <Version>1.2.3.0</Version>\n";
        var text = BuiltManifest.Text();
        var moved = text.Replace(Version, "", StringComparison.Ordinal).Replace("\n  <Hosts>\n", "\n" + Version + "  <Hosts>\n", StringComparison.Ordinal);

        var fault = Assert.Single(BuiltManifest.Check(moved));

        Assert.Contains("Version 应在 AppDomains 之前", fault.Message.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void The_label_of_a_tab_stands_below_its_groups()
    {
        const string Label = "<Label resid=\"Tab.Label\" />";
        var text = BuiltManifest.Text();
        var moved = text.Replace(Label, "", StringComparison.Ordinal).Replace(Group, Label + Group, StringComparison.Ordinal);

        Assert.Contains(BuiltManifest.Check(moved), fault => fault.Message.Zh.Contains("Group 应在 Label 之前", StringComparison.Ordinal));
    }

    [Fact]
    public void An_icon_of_the_wrong_size_is_found_when_it_can_be_looked_at()
    {
        var faults = BuiltManifest.Check(BuiltManifest.Text(), address => address.EndsWith("icon-80.png", StringComparison.Ordinal) ? (64, 64) : null);

        Assert.Contains("应为 80×80 像素，实际为 64×64", Assert.Single(faults).Message.Zh, StringComparison.Ordinal);
    }

    private static string Long(int length) => new('长', length);
}
