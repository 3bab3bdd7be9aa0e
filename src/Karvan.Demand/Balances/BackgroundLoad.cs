namespace Karvan.Demand.Balances;

/// <summary>Other traffic on the berths, borders and sections of the route; shown beside the balance and in no total of it.</summary>
/// <param name="Id">Row of background.csv.</param>
/// <param name="Subject">Place or link.</param>
/// <param name="Kind">What the value counts.</param>
/// <param name="VesselClass">Class of vessels for calls; null otherwise.</param>
/// <param name="Direction">Which way it goes.</param>
/// <param name="Value">Value, averaged over the part of the year in which the row holds.</param>
/// <param name="Low">Low end.</param>
/// <param name="High">High end.</param>
/// <param name="Used">Whether the model lets it take capacity.</param>
/// <param name="SourceId">Source.</param>
public sealed record BackgroundLoad(
    string Id, string Subject, string Kind, string? VesselClass, string Direction, double Value, double Low, double High, bool Used, string SourceId);
