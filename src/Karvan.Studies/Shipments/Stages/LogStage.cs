using Karvan.Studies.Shipments.Logs;

namespace Karvan.Studies.Shipments.Stages;

/// <summary>What lies between two consecutive events of a shipment: a stop, a movement, or both where an event is missing.</summary>
/// <param name="From">Place of the first event.</param>
/// <param name="FromPoint">Point of the stop there.</param>
/// <param name="To">Place of the second event.</param>
/// <param name="ToPoint">Point of the stop there.</param>
public sealed record LogStage(string From, JourneyPoint FromPoint, string To, JourneyPoint ToPoint)
{
    /// <summary>Whether it is within a stop.</summary>
    public bool IsStop => From == To;

    /// <summary>Whether an event between stop and movement is missing, so that it holds both.</summary>
    public bool IsGap => !IsStop && (FromPoint < JourneyPoint.Loaded || ToPoint > JourneyPoint.Discharged);

    /// <summary>Stable id, for example <c>stage/aktau/arrived/aktau/left</c>.</summary>
    public string Id => $"stage/{From}/{WordOf(FromPoint)}/{To}/{WordOf(ToPoint)}";

    /// <summary>Word for a point.</summary>
    /// <param name="point">Point.</param>
    public static string WordOf(JourneyPoint point) => point switch
    {
        JourneyPoint.Arrived => "arrived",
        JourneyPoint.Discharged => "discharged",
        JourneyPoint.Loaded => "loaded",
        _ => "left",
    };
}
