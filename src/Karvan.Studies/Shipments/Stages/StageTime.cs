using NodaTime;

namespace Karvan.Studies.Shipments.Stages;

/// <summary>How long one shipment took for a stage.</summary>
/// <param name="Stage">Stage.</param>
/// <param name="Shipment">Number of the shipment in the log, from 0.</param>
/// <param name="Begin">Moment of the first event.</param>
/// <param name="End">Moment of the second event, not before the first.</param>
public sealed record StageTime(LogStage Stage, int Shipment, Instant Begin, Instant End)
{
    /// <summary>Hours, 0 or more.</summary>
    public double Hours => (End - Begin).TotalHours;
}
