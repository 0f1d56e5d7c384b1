using System.Xml.Linq;

namespace Reports.Core.Manifests;

/// <summary>A child that an element may or must have.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Required">Whether it must be there.</param>
/// <param name="Many">Whether it may be there more than once.</param>
internal readonly record struct ChildRule(XName Name, bool Required, bool Many);
