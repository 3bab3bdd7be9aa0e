using Karvan.Simulation;

namespace Karvan.Operations.Runs;

/// <summary>What the vessels of a fleet did in the year.</summary>
internal sealed class FleetBook
{
    public long Calls;
    public readonly long[] Departures = new long[2]; // west, east
    public readonly double[] LoadFactors = new double[2]; // sum over departures
    public double NetTonnes; // loaded, sum over departures

    public void Save(StateWriter writer)
    {
        writer.Value(Calls);
        writer.Values(Departures);
        writer.Values(LoadFactors);
        writer.Value(NetTonnes);
    }

    public void Load(StateReader reader)
    {
        Calls = reader.Value<long>();
        reader.Values<long>(Departures);
        reader.Values<double>(LoadFactors);
        NetTonnes = reader.Value<double>();
    }
}
