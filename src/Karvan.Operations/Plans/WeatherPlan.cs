namespace Karvan.Operations.Plans;

/// <summary>A port, the storms that close it and its dated closures.</summary>
internal sealed record WeatherPlan
{
    public required string Place { get; init; }

    /// <summary>Storm plan; -1 = no weather.</summary>
    public required int Storm { get; init; }

    /// <summary>Input of the share of spells that close the port.</summary>
    public required int ClosingShare { get; init; }

    /// <summary>Dated closures of a scenario.</summary>
    public ClosedTimes Closed { get; } = new();
}
