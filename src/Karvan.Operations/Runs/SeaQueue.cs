using Karvan.Simulation;

namespace Karvan.Operations.Runs;

/// <summary>Units that wait at a port for vessels along one link: a list in the order of arrival for each chain.</summary>
internal sealed class SeaQueue
{
    public const int Chains = 5;

    public readonly int[] First = [-1, -1, -1, -1, -1];
    public readonly int[] Last = [-1, -1, -1, -1, -1];

    /// <summary>Units waiting, tracers left out, by chain.</summary>
    public readonly int[] Count = new int[Chains];

    /// <summary>Consignments waiting, tracers included, by chain.</summary>
    public readonly int[] Number = new int[Chains];

    /// <summary>Deck length that those waiting need, m, by chain.</summary>
    public readonly double[] DeckM = new double[Chains];

    /// <summary>Gross mass of those waiting, t, by chain.</summary>
    public readonly double[] MassT = new double[Chains];

    public void Append(ConsignmentStore store, int chain, int slot)
    {
        store[slot].Next = -1;
        if (Last[chain] < 0)
            First[chain] = slot;
        else
            store[Last[chain]].Next = slot;
        Last[chain] = slot;
        Number[chain]++;
        DeckM[chain] += store[slot].LengthM;
        MassT[chain] += store[slot].MassT;
    }

    /// <summary>Takes out the one behind <paramref name="previous"/> (-1 = the first).</summary>
    public void Remove(ConsignmentStore store, int chain, int previous, int slot)
    {
        int next = store[slot].Next;
        if (previous < 0)
            First[chain] = next;
        else
            store[previous].Next = next;
        if (Last[chain] == slot)
            Last[chain] = previous;
        store[slot].Next = -1;
        Number[chain]--;
        DeckM[chain] -= store[slot].LengthM;
        MassT[chain] -= store[slot].MassT;
    }

    public void Save(StateWriter writer)
    {
        writer.Values(First);
        writer.Values(Last);
        writer.Values(Count);
        writer.Values(Number);
        writer.Values(DeckM);
        writer.Values(MassT);
    }

    public void Load(StateReader reader)
    {
        reader.Values<int>(First);
        reader.Values<int>(Last);
        reader.Values<int>(Count);
        reader.Values<int>(Number);
        reader.Values<double>(DeckM);
        reader.Values<double>(MassT);
    }
}
