using Karvan.Simulation;

namespace Karvan.Operations.Results;

/// <summary>What passed a link, or arrived on the route, in one direction: twelve months of tonnes, TEU and units.</summary>
public sealed class FlowTally
{
    /// <summary>Link id; null = arrived at its destination (the route).</summary>
    public required string? Section { get; init; }

    /// <summary>Cargo chain.</summary>
    public required CargoChain Chain { get; init; }

    /// <summary>Direction.</summary>
    public required FlowDirection Direction { get; init; }

    /// <summary>Net tonnes, January first.</summary>
    public double[] Tonnes { get; } = new double[12];

    /// <summary>TEU, empty ones included; zero for other chains.</summary>
    public double[] Teu { get; } = new double[12];

    /// <summary>Loaded wagons, trucks, boxes or lots.</summary>
    public double[] LoadedUnits { get; } = new double[12];

    /// <summary>Empty wagons, trucks or boxes.</summary>
    public double[] EmptyUnits { get; } = new double[12];

    internal void Save(StateWriter writer)
    {
        writer.Values(Tonnes);
        writer.Values(Teu);
        writer.Values(LoadedUnits);
        writer.Values(EmptyUnits);
    }

    internal void Load(StateReader reader)
    {
        reader.Values<double>(Tonnes);
        reader.Values<double>(Teu);
        reader.Values<double>(LoadedUnits);
        reader.Values<double>(EmptyUnits);
    }
}
