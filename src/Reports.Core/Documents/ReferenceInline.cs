namespace Reports.Core.Documents;

/// <summary>A cross-reference to a caption: shows <c>图3</c> or <c>表2</c> and follows when numbers change.</summary>
/// <param name="Target">Id of the figure or table.</param>
public sealed record ReferenceInline(string Target) : Inline;
