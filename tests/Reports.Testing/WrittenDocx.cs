using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Reports.Core.Diagrams;
using Reports.Core.Documents;
using Reports.Word;
using Xunit;

namespace Reports.Testing;

/// <summary>Writes documents for tests; none leaves without having passed the validator.</summary>
public static class WrittenDocx
{
    /// <summary>The document's bytes.</summary>
    public static byte[] Of(ReportDocument document, IDiagramPainter? painter = null)
    {
        using var memory = new MemoryStream();
        ReportWriter.Write(document, painter ?? new StubPainter(), memory);
        Validate(memory);
        return memory.ToArray();
    }

    /// <summary>Fails when the validator finds anything.</summary>
    public static void Validate(byte[] docx)
    {
        using var memory = new MemoryStream(docx);
        Validate(memory);
    }

    private static void Validate(MemoryStream memory)
    {
        memory.Position = 0;
        using var package = WordprocessingDocument.Open(memory, isEditable: false);
        var problems = new OpenXmlValidator(FileFormatVersions.Microsoft365)
            .Validate(package)
            .Select(problem => $"{problem.Part?.Uri} {problem.Path?.XPath}: {problem.Description}")
            .Take(20)
            .ToList();
        Assert.True(problems.Count == 0, string.Join("\n", problems));
    }
}
