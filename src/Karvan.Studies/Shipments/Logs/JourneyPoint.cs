namespace Karvan.Studies.Shipments.Logs;

/// <summary>Where in a stop an event lies; a stop passes its points in this order.</summary>
public enum JourneyPoint
{
    /// <summary>The cargo comes to the place: ARRI, GTIN, DROP, STUF.</summary>
    Arrived,

    /// <summary>It is off the vehicle: DISC.</summary>
    Discharged,

    /// <summary>It is on the next vehicle: LOAD.</summary>
    Loaded,

    /// <summary>It goes: DEPA, GTOT, PICK, STRP.</summary>
    Left,
}
