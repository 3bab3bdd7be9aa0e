using Karvan.Network.Packages.Rows;

namespace Karvan.Network.Changes;

/// <summary>Which cells of the demand a change means; all that is given must fit, null = any.</summary>
public sealed record DemandSelection
{
    /// <summary>Cargo id.</summary>
    public string? Cargo { get; init; }

    /// <summary>Cargo chain: container, wagon, truck, tanker, general.</summary>
    public string? Chain { get; init; }

    /// <summary>Direction: west or east.</summary>
    public string? Direction { get; init; }

    /// <summary>Places that the cargo may come from; null = any. A country in a scenario stands for all its places.</summary>
    public IReadOnlySet<string>? FromPlaces { get; init; }

    /// <summary>Places that the cargo may go to; null = any.</summary>
    public IReadOnlySet<string>? ToPlaces { get; init; }

    /// <summary>Whether the cell is meant.</summary>
    public bool Matches(DemandRow row) =>
        (Cargo is null || Cargo == row.CargoId) && (Chain is null || Chain == row.Chain) && (Direction is null || Direction == row.Direction)
        && (FromPlaces is null || FromPlaces.Contains(row.FromPlace)) && (ToPlaces is null || ToPlaces.Contains(row.ToPlace));
}
