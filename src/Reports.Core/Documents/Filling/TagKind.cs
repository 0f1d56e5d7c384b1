namespace Reports.Core.Documents.Filling;

/// <summary>What a placeholder of a report template stands for.</summary>
public enum TagKind
{
    /// <summary>One value: a name, a date, a count.</summary>
    Value,

    /// <summary>A part of the report that the program writes.</summary>
    Block,

    /// <summary>Text that comes again for each scene, list item …</summary>
    Repeat,

    /// <summary>Text for those who edit the template; never in a report.</summary>
    Instruction,
}
