namespace Karvan.Operations.Plans;

/// <summary>Places in the stage list of a sea leg.</summary>
internal static class SeaStage
{
    public const int WaitVessel = 0;
    public const int ClosedBefore = 1;
    public const int Loading = 2;
    public const int ClosedDeparture = 3;
    public const int Sea = 4;
    public const int ClosedArrival = 5;
    public const int WaitBerth = 6;
    public const int Unloading = 7;
    public const int Count = 8;
}
