namespace Karvan.Network.Tariffs;

/// <summary>What a price rests on, best first.</summary>
public enum PriceBasis
{
    /// <summary>A published price in force on the date.</summary>
    Published,

    /// <summary>A published price of another period, brought to the date's year by the deflator: an assumption.</summary>
    OtherPeriod,

    /// <summary>An estimate that stands in the package: an assumption.</summary>
    PackageEstimate,

    /// <summary>An estimate by class (<see cref="ClassEstimates"/>): an assumption.</summary>
    ClassEstimate,
}
