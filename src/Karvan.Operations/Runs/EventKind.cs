namespace Karvan.Operations.Runs;

/// <summary>Kinds of event of a corridor run. From <see cref="TrainReady"/> on, the number above it is the formation.</summary>
internal static class EventKind
{
    public const int Release = 0; // subject = cell
    public const int StepBegin = 1; // subject = vehicle
    public const int PathGranted = 2; // subject = vehicle
    public const int PathFree = 3; // subject = section
    public const int LinkDone = 4; // subject = vehicle
    public const int BorderGranted = 5; // subject = vehicle
    public const int BorderDone = 6; // subject = vehicle
    public const int GaugeGranted = 7; // subject = vehicle
    public const int GaugeFree = 8; // subject = gauge server
    public const int StepDone = 9; // subject = vehicle
    public const int YardGranted = 10; // subject = vehicle
    public const int Departure = 11; // subject = formation
    public const int PlatformsGranted = 12; // subject = vehicle
    public const int BackgroundTrain = 13; // subject = section
    public const int BackgroundGranted = 14; // subject = section
    public const int VesselArrives = 18; // subject = vessel
    public const int VesselEnters = 19; // subject = vessel
    public const int VesselBerthed = 20; // subject = vessel
    public const int VesselUnloaded = 21; // subject = vessel
    public const int VesselReady = 22; // subject = vessel
    public const int VesselWaitOver = 23; // subject = vessel, detail = number of the call
    public const int VesselDeparts = 24; // subject = vessel
    public const int VesselRepaired = 25; // subject = vessel
    public const int BackgroundCall = 26; // subject = background call
    public const int BackgroundBerthed = 27; // subject = background call
    public const int BackgroundLeaves = 28; // subject = facility
    public const int MonthEnd = 29; // subject = month
    public const int Change = 30; // subject = change
    public const int YearStart = 31;
    public const int WagonGranted = 32; // subject = consignment
    public const int EmptyHeld = 33; // subject = return route
    public const int TrainReady = 64; // subject = batch; + formation
}
