using Karvan.Operations.Inputs;

namespace Karvan.Operations.Plans;

/// <summary>A gauge-change yard that takes a number of trains a day, in each direction.</summary>
internal sealed class GaugePlan
{
    public required string Facility { get; init; }

    public required string Place { get; init; }

    /// <summary>Dated slowdowns at its place.</summary>
    public required SlowTimes Slow { get; init; }

    public InputSeries TrainsPerDay { get; } = new();
}
