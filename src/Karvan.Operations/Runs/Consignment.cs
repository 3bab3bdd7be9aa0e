namespace Karvan.Operations.Runs;

/// <summary>A consignment under way, but for the times of its stages. 80 bytes: what one event needs of it lies side by side.</summary>
internal struct Consignment
{
    public int Cell;
    public int Route;
    public int Leg;
    public int Next; // next of the same vehicle, vessel or queue; -1 = last
    public int Train; // group of the first train it left on (TrainBook)
    public ConsignmentFlags Flags;
    public long Released; // s
    public long Since; // s, begin of the present wait
    public long Boarded; // s
    public double Tonnes; // net
    public double Teu;
    public double LengthM; // on a deck
    public double MassT; // gross
}
