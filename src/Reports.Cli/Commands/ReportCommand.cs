using System.CommandLine;
using Reports.Core.Diagrams;
using Reports.Core.Documents;
using Reports.Core.Documents.Filling;
using Reports.Core.Model;
using Reports.Core.Rules;
using Reports.Word;
using Reports.Word.Keeping;
using Reports.Word.Reading.Drafts;
using Reports.Word.Styling;
using Reports.Word.Tracking;

namespace Reports.Cli.Commands;

/// <summary><c>reports report FILE --out FILE.docx</c>: the Word report.</summary>
internal static class ReportCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "填报工作簿（xlsx）。" };
        var output = Shared.Out("报告文件，如 报告.docx。");
        var kind = new Option<string>("--kind") { Description = "文种：annex（附件）、report（报告）或 formal（正式）。", DefaultValueFactory = _ => "annex" };
        kind.AcceptOnlyFromAmong("annex", "report", "formal");
        var keep = new Option<string?>("--keep") { Description = "上一份报告（docx），其中的人工修改予以保留。", HelpName = "PREVIOUS.docx" };
        var track = new Option<bool>("--track") { Description = "与 --keep 同用：相对上一份报告的改动写成 Word 修订。" };
        var author = TrackingOptions.Author();
        var date = TrackingOptions.Date();
        var style = new Option<string?>("--style") { Description = "本单位的样式文件（docx），报告采用其样式、页面设置、页眉页脚和编号。", HelpName = "STYLE.docx" };
        var pdf = new Option<bool>("--pdf") { Description = "同时用本机的 LibreOffice 生成同名 PDF。" };
        var config = Shared.Config();
        var command = new Command("report", "生成 Word 报告。") { file, output, kind, style, keep, track, author, date, pdf, config };
        command.Validators.Add(result =>
        {
            if (result.GetValue(track) && result.GetValue(keep) is null)
            {
                result.AddError("--track needs --keep PREVIOUS.docx.");
            }
        });
        command.SetAction(async (parsed, _) =>
        {
            var look = parsed.GetValue(style) is { } office ? StyleFile.Open(InputFile.Read(office), Path.GetFileName(office)) : null;
            var engine = Engine.Start(TimeProvider.System, parsed.GetValue(config));
            var map = engine.Open(parsed.GetRequiredValue(file));
            var document = engine.Pipeline.Compose(map, engine.Pipeline.Check(map), parsed.GetRequiredValue(kind) switch
            {
                "report" => ReportKind.Report,
                "formal" => ReportKind.Formal,
                _ => ReportKind.Annex,
            });
            var written = Write(map, document, engine, look);
            var previous = parsed.GetValue(keep);
            var docx = previous is null ? written : Keep(written, previous, document.Date);
            if (parsed.GetValue(track))
            {
                docx = Track(docx, previous!, parsed.GetRequiredValue(author), TrackingOptions.Read(parsed, date) ?? document.Date);
            }

            foreach (var note in FigureNotes.Of(document.Sections.SelectMany(section => section.Blocks).OfType<FigureBlock>().Select(block => block.Layout)))
            {
                Console.Error.WriteLine(note);
            }

            var path = parsed.GetRequiredValue(output);
            OutputFile.Write(path, docx);
            if (look is not null || previous is not null)
            {
                TellFindings(engine.Pipeline.Check(DraftReader.Read(docx, Path.GetFileName(path))), path);
            }

            if (parsed.GetValue(pdf))
            {
                await WritePdfAsync(Path.ChangeExtension(path, ".pdf"), PrintPictures.Sharpen(docx, document, engine.Painter));
            }

            return ExitCode.Clean;
        });
        return command;
    }

    // What we write ourselves has none, which tests prove; an office's style or edits that were kept may.
    private static void TellFindings(CheckResult check, string path)
    {
        if (check.Findings.Count > 0)
        {
            Console.Error.WriteLine($"报告与公文格式或写作要求有 {check.Findings.Count} 处不一致：错误 {check.Errors}，警告 {check.Warnings}，提示 {check.Notes}。运行 reports check \"{path}\" 查看位置和改法。");
        }
    }

    private static byte[] Write(IndustryMap map, ReportDocument document, Engine engine, StyleFile? look)
    {
        if (look is not null)
        {
            return StyledReport.Write(new TagValues(map, document), new TagCatalogue(ProgramFiles.Template), engine.Painter, look, note => Console.Error.WriteLine(note.Zh));
        }

        using var written = new MemoryStream();
        ReportWriter.Write(document, engine.Painter, written);
        return written.ToArray();
    }

    private static async Task WritePdfAsync(string path, byte[] docx)
    {
        foreach (var (official, standIn) in await PdfConversion.SubstitutionsAsync())
        {
            Console.Error.WriteLine($"本机没有字体“{official}”，PDF 中用“{standIn}”代替。");
        }

        OutputFile.Write(path, await PdfConversion.PrintAsync(docx));
    }

    private static byte[] Keep(byte[] fresh, string previous, DateOnly date)
    {
        var kept = ReportKeeper.Keep(fresh, InputFile.Read(previous), Path.GetFileName(previous), date);
        foreach (var group in kept.Parts.GroupBy(part => part.Outcome).Where(group => group.Key != PartOutcome.Updated).OrderBy(group => group.Key))
        {
            Console.Error.WriteLine($"{What(group.Key)}{group.Count()}处：{string.Join('、', group.Select(part => part.Title).Distinct(StringComparer.Ordinal))}");
        }

        if (kept.Additions > 0)
        {
            Console.Error.WriteLine($"保留人工增加的段落和表格{kept.Additions}处。");
        }

        if (kept.Pending > 0)
        {
            Console.Error.WriteLine($"“{Path.GetFileName(previous)}”中有 {kept.Pending} 处尚未接受或拒绝的修订，仍原样保留，请在 Word 或 WPS 的“审阅”中处理；判断内容有无改动时，按全部接受处理。");
        }

        return kept.Docx;
    }

    private static byte[] Track(byte[] docx, string previous, string author, DateOnly date)
    {
        var name = Path.GetFileName(previous);
        var tracked = TrackedChanges.Of((InputFile.Read(previous), name), (docx, name), author, date);
        Console.Error.WriteLine(tracked.IsSame ? $"与“{name}”的正文相同，没有修订。" : TrackingOptions.Summary(tracked).Zh);
        return tracked.Docx;
    }

    private static string What(PartOutcome outcome) => outcome switch
    {
        PartOutcome.Kept => "保留人工修改",
        PartOutcome.Conflict => "人工修改与新数据不一致，已保留人工修改，并用批注写明新内容",
        PartOutcome.StaysDeleted => "人工删除的部分不再写入",
        PartOutcome.Returned => "人工删除的部分因数据变化重新写入，已加批注",
        PartOutcome.Orphaned => "数据已不存在，因有人工修改予以保留，已加批注",
        PartOutcome.Dropped => "数据已不存在，随之删除",
        PartOutcome.Added => "新增",
        _ => "更新",
    };
}
