using Reports.Core.Templates;

namespace Reports.Core.Model;

/// <summary>A column of the map: a segment of the industry chain, or a management domain beside it.</summary>
/// <param name="Row">Where it stood.</param>
/// <param name="Code">Its letter.</param>
/// <param name="Name">Its name.</param>
/// <param name="IsChain">Whether it is part of the chain from upstream to downstream (not a management domain).</param>
public sealed record Segment(BoundRow Row, string Code, string Name, bool IsChain);
