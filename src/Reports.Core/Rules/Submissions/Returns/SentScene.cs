using Reports.Core.Model;

namespace Reports.Core.Rules.Submissions.Returns;

/// <summary>A scene and the return it stands in.</summary>
internal readonly record struct SentScene(Return Return, Scene Scene);
