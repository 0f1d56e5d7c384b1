using Reports.Core.Diagrams;

namespace Reports.Drawing.Geometry;

/// <summary>A step of an outline; the two handles count only for curves.</summary>
internal readonly record struct OutlineStep(OutlineVerb Verb, Position End, Position Handle1 = default, Position Handle2 = default);
