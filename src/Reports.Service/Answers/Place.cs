using Reports.Core.Workbooks;

namespace Reports.Service.Answers;

/// <summary>A cell, e.g. 场景图谱 and C7.</summary>
public sealed record Place(string Sheet, string Cell)
{
    /// <summary>The place of an address.</summary>
    internal static Place Of(CellAddress address) => new(address.Sheet, address.A1);
}
