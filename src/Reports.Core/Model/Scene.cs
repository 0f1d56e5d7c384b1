using Reports.Core.Templates;

namespace Reports.Core.Model;

/// <summary>A scene of the map, with every value at its address.</summary>
/// <param name="Row">Where it stood; all fields by column key.</param>
/// <param name="Code">Parsed code; null when it breaks the grammar.</param>
/// <param name="IsSub">Whether it is a 细分场景.</param>
/// <param name="Activity">Business activity; null when it is none of the campaign's.</param>
/// <param name="Stars">Rating; null when not given or out of the scale.</param>
/// <param name="Tags">Value tags that the campaign knows, in the campaign's order.</param>
public sealed record Scene(
    BoundRow Row,
    SceneCode? Code,
    bool IsSub,
    CodeValue? Activity,
    int? Stars,
    IReadOnlyList<CodeValue> Tags)
{
    /// <summary>The code as normalised text, also when it does not parse.</summary>
    public string CodeText => Row["code"].Text;

    /// <summary>The name as normalised text.</summary>
    public string Name => Row["name"].Text;

    /// <summary>Code of the main scene a sub-scene belongs to; empty for main scenes.</summary>
    public string ParentCode => Row["parent"].Text;

    /// <summary>What is difficult today.</summary>
    public string PainPoint => Row["painPoint"].Text;

    /// <summary>From where to where, in which steps.</summary>
    public string Path => Row["path"].Text;

    /// <summary>What it brings.</summary>
    public string Outcome => Row["outcome"].Text;
}
