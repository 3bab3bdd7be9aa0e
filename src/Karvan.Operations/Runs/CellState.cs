using Karvan.Operations.Inputs;
using Karvan.Operations.Plans;
using Karvan.Simulation;

namespace Karvan.Operations.Runs;

/// <summary>How far the release of a demand cell has come in one replication.</summary>
internal struct CellState
{
    /// <summary>Consignments of the year, empty ones included.</summary>
    public double Number;

    /// <summary>Share of them that is loaded.</summary>
    public double LoadedShare;

    /// <summary>Net tonnes of a loaded one.</summary>
    public double TonnesEach;

    /// <summary>Number of the next one; below 0 in the warm-up.</summary>
    public long Next;

    /// <summary>Share of the year at which the next one is released.</summary>
    public double Share;

    private double _loadBalance;
    private int _day;

    public static CellState Of(CellPlan cell, double tonnes, double tonnesPerUnit)
    {
        double perConsignment = tonnesPerUnit * cell.UnitsPerConsignment;
        double loaded = Math.Ceiling((tonnes / perConsignment) - 1e-9);
        double growth = cell.Tonnes > 0 ? tonnes / cell.Tonnes : 1;
        double counted = double.IsNaN(cell.Units) ? loaded : Math.Round(cell.Units * growth / cell.UnitsPerConsignment);
        double all = Math.Max(loaded, counted);
        var state = new CellState
        {
            Number = all,
            LoadedShare = all > 0 ? loaded / all : 0,
            TonnesEach = loaded > 0 ? tonnes / loaded : 0,
        };
        double before = cell.ReleasedByDay.Length > 0 ? cell.ReleasedByDay[0] : 0;
        state.Next = (long)Math.Floor(all * Math.Min(0, before)) + (before < 0 ? 1 : 0);
        return state;
    }

    /// <summary>Whether the next one is loaded: loaded and empty ones alternate in their proportion.</summary>
    public bool TakesLoad()
    {
        _loadBalance += LoadedShare;
        if (_loadBalance < 1 - 1e-9)
            return false;
        _loadBalance -= 1;
        return true;
    }

    /// <summary>Looks for the next release from the first day on again, for another season.</summary>
    public void Rewind() => _day = 0;

    /// <summary>Moment at which <see cref="Share"/> of the year has been released, s; <see cref="long.MaxValue"/> = after the run.</summary>
    public long TimeOf(double[] releasedByDay)
    {
        while (_day < releasedByDay.Length - 1 && releasedByDay[_day + 1] < Share)
            _day++;
        if (_day >= releasedByDay.Length - 1)
            return long.MaxValue;
        double from = releasedByDay[_day];
        double to = releasedByDay[_day + 1];
        double within = to > from ? Math.Clamp((Share - from) / (to - from), 0, 1) : 0;
        return (long)((_day + within) * RunClock.Day);
    }

    public readonly void Save(StateWriter writer)
    {
        writer.Value(Number);
        writer.Value(LoadedShare);
        writer.Value(TonnesEach);
        writer.Value(Next);
        writer.Value(Share);
        writer.Value(_loadBalance);
        writer.Value(_day);
    }

    public void Load(StateReader reader)
    {
        Number = reader.Value<double>();
        LoadedShare = reader.Value<double>();
        TonnesEach = reader.Value<double>();
        Next = reader.Value<long>();
        Share = reader.Value<double>();
        _loadBalance = reader.Value<double>();
        _day = reader.Value<int>();
    }
}
