namespace Reports.Core.Workbooks;

/// <summary>A run of rows or of columns, both ends included, counting from 1.</summary>
public readonly record struct IndexRange(int First, int Last)
{
    /// <summary>Whether <paramref name="index"/> lies in the run.</summary>
    public bool Contains(int index) => index >= First && index <= Last;
}
