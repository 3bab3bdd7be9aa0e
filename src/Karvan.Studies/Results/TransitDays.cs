namespace Karvan.Studies.Results;

/// <summary>Distribution of the days of consignments.</summary>
public sealed record TransitDays
{
    /// <summary>Mean.</summary>
    public double Mean { get; init; }

    /// <summary>Median.</summary>
    public double P50 { get; init; }

    /// <summary>Eight in ten are shorter.</summary>
    public double P80 { get; init; }

    /// <summary>Nine in ten are shorter.</summary>
    public double P90 { get; init; }

    /// <summary>Nineteen in twenty are shorter.</summary>
    public double P95 { get; init; }
}
