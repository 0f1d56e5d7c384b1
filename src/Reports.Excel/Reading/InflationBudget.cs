using Reports.Core;

namespace Reports.Excel.Reading;

/// <summary>How many bytes all parts of one workbook may still unpack to.</summary>
internal sealed class InflationBudget(ReadLimits limits)
{
    private long _spent;

    /// <summary>Takes bytes off; refuses the file when none are left.</summary>
    public void Spend(int bytes)
    {
        _spent += bytes;
        if (_spent > limits.InflatedBytes)
        {
            throw Refusals.TooLarge(new Bilingual("解压后的总字节数", "the unpacked size in bytes"), limits.InflatedBytes);
        }
    }
}
