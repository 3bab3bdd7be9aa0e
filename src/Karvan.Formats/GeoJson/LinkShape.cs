using System.Collections.Immutable;

namespace Karvan.Formats.GeoJson;

/// <summary>The line of a link on a map.</summary>
/// <param name="Points">Its points, at least two.</param>
/// <param name="Source">Where it comes from; null = not said.</param>
/// <param name="Licence">Licence of its source; null = not said.</param>
public sealed record LinkShape(ImmutableArray<GeoPoint> Points, string? Source, string? Licence);
