using Karvan.Network.Packages.Rows;

namespace Karvan.Studies.Validation;

/// <summary>What a published transit time asks the model, or why it cannot be asked.</summary>
internal sealed record TransitQuestion
{
    public required ObservedTransitTimeRow Row { get; init; }

    public ObservedSpan? Observed { get; init; }

    public IReadOnlyList<string> From { get; init; } = [];

    public IReadOnlyList<string> To { get; init; } = [];

    /// <summary>Year to simulate; null = none.</summary>
    public int? Year { get; init; }

    /// <summary>
    /// Month of a single train or consignment, 0 = January; null = it has a year alone, or it is a typical range or mean: these tell of the time before they were published,
    /// not of its month.
    /// </summary>
    public int? Month => Row.Statistic is "typical-range" or "mean" ? null : ObservationReader.MonthOf(Row.YearOrMonth);

    /// <summary>Why it cannot be asked; null = it can.</summary>
    public string? Reason { get; init; }

    /// <summary>Whether what is asked is the time of a train, which begins with its departure.</summary>
    public bool IsOfTrain => Row.Statistic == "train";
}
