using Reports.Core.Workbooks;
using Reports.Excel.Reading;
using Xunit;

namespace Reports.Testing.Workbooks;

/// <summary>Reads workbooks that lie in memory, and expects refusals.</summary>
public static class WorkbookBytes
{
    /// <summary>Reads the workbook.</summary>
    public static RawWorkbook Read(byte[] bytes, ReadLimits? limits = null, string name = "test.xlsx") =>
        WorkbookReader.Read(new MemoryStream(bytes), name, limits);

    /// <summary>Reads the only sheet of a workbook with these rows.</summary>
    public static RawSheet ReadSheet(string rows) => Read(new XlsxBuilder().Sheet("S", rows).Build()).Sheets[0];

    /// <summary>The refusal; checks that it speaks both languages and says what to do.</summary>
    public static WorkbookUnreadableException Refused(byte[] bytes, UnreadableReason reason, ReadLimits? limits = null, string name = "test.xlsx")
    {
        var refusal = Assert.Throws<WorkbookUnreadableException>(() => Read(bytes, limits, name));
        AssertSpeaks(refusal, reason);
        return refusal;
    }

    /// <summary>Checks the reason, and that the words are there in both languages.</summary>
    public static void AssertSpeaks(WorkbookUnreadableException refusal, UnreadableReason reason)
    {
        Assert.Equal(reason, refusal.Reason);
        foreach (var text in new[] { refusal.Description, refusal.NextStep })
        {
            Assert.Contains(text.Zh, character => character is >= '\u4e00' and <= '\u9fff');
            Assert.EndsWith("。", text.Zh);
            Assert.EndsWith(".", text.En);
        }
    }
}
