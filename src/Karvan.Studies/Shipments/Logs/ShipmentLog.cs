namespace Karvan.Studies.Shipments.Logs;

/// <summary>A log as understood.</summary>
public sealed record ShipmentLog
{
    /// <summary>File name without its folder.</summary>
    public required string File { get; init; }

    /// <summary>SHA-256 of the file, lower-case hexadecimal.</summary>
    public required string Hash { get; init; }

    /// <summary>Zone and map that it was read with, as text that is the same for the same reading.</summary>
    public string Reading { get; init; } = "";

    /// <summary>Rows below the heading.</summary>
    public required int Rows { get; init; }

    /// <summary>Shipments with at least two usable events, in the order of the file.</summary>
    public required IReadOnlyList<Shipment> Shipments { get; init; }

    /// <summary>What was found, in the order of the rows.</summary>
    public required IReadOnlyList<LogFinding> Findings { get; init; }
}
