namespace Karvan.Studies.Shipments;

/// <summary>A number of the package that the overlay changes.</summary>
public sealed record OverlayChange
{
    /// <summary>Stable id, <c>overlay/</c> and the parameter.</summary>
    public string Id => $"overlay/{Parameter}";

    /// <summary>Parameter id: table/row/column.</summary>
    public required string Parameter { get; init; }

    /// <summary>Value of the package.</summary>
    public required double Before { get; init; }

    /// <summary>Value of the overlay.</summary>
    public required double After { get; init; }

    /// <summary>Low end of its range.</summary>
    public required double Low { get; init; }

    /// <summary>High end.</summary>
    public required double High { get; init; }

    /// <summary>Times of the log that it rests on.</summary>
    public required int Times { get; init; }

    /// <summary>Stages of the log that it rests on.</summary>
    public required IReadOnlyList<string> Stages { get; init; }
}
