namespace Karvan.Studies.Shipments.Logs;

/// <summary>What an event of a log means.</summary>
/// <param name="Code">Code after the DCSA Track and Trace standard (Information Model 3): ARRI, DEPA, GTIN, GTOT, LOAD, DISC, STUF, STRP, PICK, DROP, INSP, CUST ...</param>
/// <param name="Point">Point of the stop that it marks; null = none, for example an inspection.</param>
public sealed record EventName(string Code, JourneyPoint? Point);
