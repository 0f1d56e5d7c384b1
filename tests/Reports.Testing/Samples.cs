using Reports.Core.Model;
using Reports.Core.Workbooks;
using Reports.Excel.Reading;

namespace Reports.Testing;

/// <summary>The sample workbooks that the product comes with, as read.</summary>
public static class Samples
{
    private static readonly Dictionary<string, Lazy<RawWorkbook>> Workbooks = new[] { "cement-industry", "typical-scenes", "sugar-industry" }
        .ToDictionary(name => name, name => new Lazy<RawWorkbook>(() => WorkbookReader.ReadFile(RepositoryFiles.PathOf($"templates/samples/{name}.xlsx"))), StringComparer.Ordinal);

    /// <summary>The sample of this name: <c>cement-industry</c> and <c>typical-scenes</c> are clean, <c>sugar-industry</c> is not.</summary>
    public static RawWorkbook Read(string name) => Workbooks[name].Value;

    /// <summary>Its meaning.</summary>
    public static IndustryMap Map(string name) => Map(Read(name));

    /// <summary>The meaning of a workbook.</summary>
    public static IndustryMap Map(RawWorkbook workbook) => IndustryMapBuilder.Build(Binding.Of(workbook));
}
