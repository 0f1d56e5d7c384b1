using System.CommandLine;
using Reports.Service.Hosting;

namespace Reports.Cli.Commands;

/// <summary><c>reports serve</c>: the service that the pane and the browser talk to.</summary>
internal static class ServeCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var urls = new Option<string?>("--urls") { Description = "监听地址，默认 http://127.0.0.1:5180（只有本机能访问）；多个地址用分号分开。" };
        var cloud = new Option<string?>("--cloud") { Description = "Office 环境：global、china、intranet 或 dev，默认 dev。" };
        cloud.AcceptOnlyFromAmong("global", "china", "intranet", "dev");
        var config = Shared.Config();
        var command = new Command("serve", "启动本机服务，供 Excel、Word 任务窗格和浏览器使用。") { urls, cloud, config };
        command.SetAction((parsed, _) => ServiceHost.RunAsync(
        [
            .. Setting("urls", parsed.GetValue(urls)),
            .. Setting("Reports:Cloud", parsed.GetValue(cloud)),
            .. Setting("Reports:Config", parsed.GetValue(config)),
        ]));
        return command;
    }

    private static string[] Setting(string name, string? value) => value is null ? [] : [$"--{name}", value];
}
