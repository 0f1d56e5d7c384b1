using Reports.Core;
using Reports.Core.Rules.Campaigns;

namespace Reports.Cli;

/// <summary>Reads a campaign's settings from a file.</summary>
internal static class CampaignFile
{
    /// <summary>The settings.</summary>
    /// <exception cref="CampaignRefusedException">They cannot be read, or not be used.</exception>
    public static CampaignChecks Read(string path)
    {
        try
        {
            return CampaignChecksReader.Read(File.ReadAllBytes(path), Path.GetFileName(path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CampaignRefusedException(
                path,
                new Bilingual($"无法读取设置文件“{path}”。", $"The settings '{path}' cannot be read."),
                new Bilingual("请检查路径和文件名（含扩展名 .json）是否正确，文件是否正被占用。", "Check the path and the file name, with its ending .json, and that no program holds it."),
                exception);
        }
    }
}
