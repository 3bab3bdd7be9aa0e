using Karvan.Network.Packages;

namespace Karvan.Formats.GeoJson;

/// <summary>What the geometry files of a package hold.</summary>
/// <param name="Shapes">Lines by link id.</param>
/// <param name="Findings">What could not be read; row = number of the feature, from 1.</param>
public sealed record GeometryReading(IReadOnlyDictionary<string, LinkShape> Shapes, IReadOnlyList<Finding> Findings);
