namespace Karvan.Studies.Shipments.Logs;

/// <summary>A shipment of a log.</summary>
/// <param name="Id">Id as written.</param>
/// <param name="Events">Usable events in the order of time; at least two.</param>
public sealed record Shipment(string Id, IReadOnlyList<ShipmentEvent> Events)
{
    /// <summary>First place.</summary>
    public string From => Events[0].PlaceId;

    /// <summary>Last place.</summary>
    public string To => Events[^1].PlaceId;

    /// <summary>Whether it has left its last place for another that the log does not know yet: its last event is a departure or a loading.</summary>
    public bool IsUnderWay => Events[^1].Code is "DEPA" or "LOAD";

    /// <summary>Hours between the first and the last event.</summary>
    public double Hours => (Events[^1].Time - Events[0].Time).TotalHours;
}
