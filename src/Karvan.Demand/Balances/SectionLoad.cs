namespace Karvan.Demand.Balances;

/// <summary>Trains that a limited section of railway must carry a day in one direction, against those that it can.</summary>
public sealed record SectionLoad
{
    /// <summary>Link.</summary>
    public required string LinkId { get; init; }

    /// <summary>Where the trains come from.</summary>
    public required string From { get; init; }

    /// <summary>Where they go.</summary>
    public required string To { get; init; }

    /// <summary>forward = as the link is written, reverse = against it.</summary>
    public required string Way { get; init; }

    /// <summary>Trains a day that can pass in this direction, averaged over the year.</summary>
    public double CapacityTrainsPerDay { get; init; }

    /// <summary>Trains a day of other traffic.</summary>
    public double BackgroundTrainsPerDay { get; init; }

    /// <summary>Trains a day that the cargo of the route needs, full and returning empty trains of the opposite direction not counted.</summary>
    public double RouteTrainsPerDay { get; init; }

    /// <summary>Tonnes of the route a year in this direction.</summary>
    public double RouteTonnes { get; init; }

    /// <summary>(background + route) ÷ capacity.</summary>
    public double? Use { get; init; }
}
