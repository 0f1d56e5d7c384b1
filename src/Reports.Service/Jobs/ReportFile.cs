using Reports.Core.Documents;
using Reports.Core.Model;
using Reports.Service.Limits;
using Reports.Service.Problems;

namespace Reports.Service.Jobs;

/// <summary>The Word file of a report: its name, media type and kinds.</summary>
internal static class ReportFile
{
    /// <summary>Media type of docx documents.</summary>
    public const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static readonly string[] Kinds = ["annex", "report", "formal"];

    /// <summary>File name for the user.</summary>
    public static string NameOf(IndustryMap map)
    {
        var industry = map.IndustryName.Length > 0 ? map.IndustryName + "行业" : "";
        return Upload.Name($"{industry}数字化转型场景图谱与要素清单报告.docx");
    }

    /// <summary>The kind by its name; an annex when nothing is said.</summary>
    /// <exception cref="ProblemException">There is no such kind.</exception>
    public static ReportKind KindOf(string? kind) => kind switch
    {
        null or "" or "annex" => ReportKind.Annex,
        "report" => ReportKind.Report,
        "formal" => ReportKind.Formal,
        _ => throw new ProblemException(ServiceProblems.UnknownChoice("kind", kind, Kinds)),
    };
}
