namespace Karvan.Operations.Results;

/// <summary>What carries cargo from end to end.</summary>
public enum CargoChain
{
    /// <summary>Boxes by train and feeder.</summary>
    Container,

    /// <summary>Wagons by train and rail ferry.</summary>
    Wagon,

    /// <summary>Trucks by road and ferry.</summary>
    Truck,

    /// <summary>Oil by tanker and pipeline.</summary>
    Tanker,

    /// <summary>Dry cargo in ships.</summary>
    General,
}
