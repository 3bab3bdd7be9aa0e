namespace Karvan.Studies.Shipments;

/// <summary>How a log was read.</summary>
public sealed record LogSummary
{
    /// <summary>Rows below the heading.</summary>
    public required int Rows { get; init; }

    /// <summary>Rows that count.</summary>
    public required int UsedRows { get; init; }

    /// <summary>Shipments with at least two events that count.</summary>
    public required int Shipments { get; init; }

    /// <summary>Stage times taken from them.</summary>
    public required int StageTimes { get; init; }

    /// <summary>Standard deviation between shippers, of the logarithm, that the log and the assumed one give together.</summary>
    public required double Spread { get; init; }
}
