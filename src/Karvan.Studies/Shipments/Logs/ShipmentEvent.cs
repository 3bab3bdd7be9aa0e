using NodaTime;

namespace Karvan.Studies.Shipments.Logs;

/// <summary>One usable row of a log.</summary>
/// <param name="Row">Row of the file; the heading is row 1.</param>
/// <param name="PlaceId">Place of the package.</param>
/// <param name="Code">Code of the event.</param>
/// <param name="Point">Point of the stop.</param>
/// <param name="Time">Moment.</param>
public sealed record ShipmentEvent(int Row, string PlaceId, string Code, JourneyPoint Point, Instant Time);
