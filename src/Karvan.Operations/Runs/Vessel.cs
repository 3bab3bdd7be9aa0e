using Karvan.Simulation;

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

    /// <summary>Whether it waits, outside or at the berth, for its port to let it in or out.</summary>
    public bool IsBeforeClosedPort => State == VesselState.Leaving || (State == VesselState.Arriving && !AwaitsBerth);

    public void Save(StateWriter writer)
    {
        writer.Value(Fleet);
        writer.Value(Line);
        writer.Value(End);
        writer.Value(State);
        writer.Flag(Retires);
        writer.Value(Call);
        writer.Value(First);
        writer.Value(Last);
        writer.Value(DeckM);
        writer.Value(Teu);
        writer.Value(MassT);
        writer.Value(NetTonnes);
        writer.Value(UnitDeckM);
        writer.Value(UnitTeu);
        writer.Value(UnitMassT);
        writer.Value(Units);
        writer.Value(Wagons);
        writer.Flag(HoldsBerth);
        writer.Flag(AwaitsBerth);
        writer.Value(NextRepair);
        writer.Value(FirstBoarded);
        writer.Value(DepartReady);
        writer.Value(Departed);
        writer.Value(Arrived);
        writer.Value(Entered);
        writer.Value(Berthed);
    }

    public void Load(StateReader reader)
    {
        Fleet = reader.Value<int>();
        Line = reader.Value<int>();
        End = reader.Value<int>();
        State = reader.Value<VesselState>();
        Retires = reader.Flag();
        Call = reader.Value<int>();
        First = reader.Value<int>();
        Last = reader.Value<int>();
        DeckM = reader.Value<double>();
        Teu = reader.Value<double>();
        MassT = reader.Value<double>();
        NetTonnes = reader.Value<double>();
        UnitDeckM = reader.Value<double>();
        UnitTeu = reader.Value<double>();
        UnitMassT = reader.Value<double>();
        Units = reader.Value<int>();
        Wagons = reader.Value<int>();
        HoldsBerth = reader.Flag();
        AwaitsBerth = reader.Flag();
        NextRepair = reader.Value<long>();
        FirstBoarded = reader.Value<long>();
        DepartReady = reader.Value<long>();
        Departed = reader.Value<long>();
        Arrived = reader.Value<long>();
        Entered = reader.Value<long>();
        Berthed = reader.Value<long>();
    }
}
