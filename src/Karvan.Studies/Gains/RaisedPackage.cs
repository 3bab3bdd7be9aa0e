using Karvan.Network.Packages;

namespace Karvan.Studies.Gains;

/// <summary>A package with more of something.</summary>
/// <param name="Package">The package.</param>
/// <param name="What">What there is ten percent more of, in words.</param>
internal sealed record RaisedPackage(CorridorPackage Package, string What);
