using Reports.Core.Templates;

namespace Reports.Core.Model;

/// <summary>A piece of 数字基础设施 (optional sheet).</summary>
public sealed record InfrastructureItem(BoundRow Row, string Name, string Category, ItemStatus? Status);
