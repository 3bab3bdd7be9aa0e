namespace Karvan.Studies.Shipments.Logs;

/// <summary>What a user should know about a row of the log.</summary>
public sealed record LogFinding
{
    /// <summary>Stable id: rule and row.</summary>
    public string Id => $"finding/{Rule}/{Row}";

    /// <summary>Row of the file; the heading is row 1.</summary>
    public required int Row { get; init; }

    /// <summary>Shipment; empty where the row names none.</summary>
    public required string ShipmentId { get; init; }

    /// <summary>What was found, one of <see cref="LogRules"/>.</summary>
    public required string Rule { get; init; }

    /// <summary>Value as written.</summary>
    public required string Value { get; init; }

    /// <summary>Why, and what to do.</summary>
    public required string Reason { get; init; }

    /// <summary>Whether the row counts nevertheless.</summary>
    public required bool IsUsed { get; init; }
}
