namespace Karvan.Operations.Runs;

/// <summary>State of one vessel.</summary>
internal sealed class Vessel
{
    public int Fleet;
    public int Line;
    public int End; // port at which it is, or to which it sails: 0 = A, 1 = B
    public VesselState State;
    public bool Retires;
    public int Call; // number of the present call
    public int First = -1;
    public int Last = -1;
    public double DeckM;
    public double Teu;
    public double MassT;
    public double NetTonnes;
    public double UnitDeckM; // of the last unit aboard
    public double UnitTeu;
    public double UnitMassT;
    public int Units; // aboard, tracers left out
    public int Wagons;
    public bool HoldsBerth;
    public bool AwaitsBerth;
    public long NextRepair; // s
    public long FirstBoarded; // s, first cargo of the present call
    public long DepartReady; // s, s of the last voyage and call
    public long Departed;
    public long Arrived;
    public long Entered;
    public long Berthed;
}
