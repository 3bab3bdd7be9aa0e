namespace Karvan.Operations.Plans;

/// <summary>Inputs of the constants that the model uses.</summary>
internal sealed record ConstantSet
{
    public required int WagonLengthM { get; init; }

    public required int TruckLengthM { get; init; }

    public required int WagonTareT { get; init; }

    public required int TruckTareT { get; init; }

    public required int BoxTareTPerTeu { get; init; }

    public required int PlatformTeu { get; init; }

    public required int ContainerTrainTeu { get; init; }

    public required int WagonTrainWagons { get; init; }

    public required int EmptyHoldHours { get; init; }

    public required int StormCommonShare { get; init; }

    public required int RunTimeVariation { get; init; }

    /// <summary>Occupancy that published yearly capacities of ports presuppose: while a vessel is worked, the rate is the capacity over this share.</summary>
    public required int CapacityOccupancy { get; init; }

    /// <summary>Length of a lay-up of a vessel, h.</summary>
    public required int LayUpHours { get; init; }

    /// <summary>Wagons of the pool; -1 = any number.</summary>
    public required int WagonPool { get; init; }

    /// <summary>Platforms of each pair of places; -1 = any number.</summary>
    public required int PlatformPool { get; init; }
}
