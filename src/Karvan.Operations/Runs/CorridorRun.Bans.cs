using Karvan.Operations.Plans;
using Karvan.Operations.Results;

namespace Karvan.Operations.Runs;

/// <summary>Loading at the origins stops while too much waits at a port.</summary>
internal sealed partial class CorridorRun
{
    private bool[] _isBanned = [];
    private int[][] _bansAt = []; // queue x 5 + chain -> bans of its port
    private int[][] _queuesAt = []; // queue -> queues of its port

    private void MakeBans()
    {
        _isBanned = new bool[_plan.Bans.Length];
        _bansAt = new int[_queues.Length * SeaQueue.Chains][];
        _queuesAt = new int[_queues.Length][];
        for (int queue = 0; queue < _queues.Length; queue++)
        {
            string place = _plan.Queues[queue].From;
            _queuesAt[queue] = Indices(_plan.Queues, place, static (other, port) => other.From == port);
            for (int chain = 0; chain < SeaQueue.Chains; chain++)
                _bansAt[(queue * SeaQueue.Chains) + chain] = Indices(_plan.Bans, (place, chain), static (ban, at) => ban.Place == at.place && (int)ban.Chain == at.chain);
        }
    }

    private static int[] Indices<TItem, TKey>(TItem[] items, TKey key, Func<TItem, TKey, bool> fits)
    {
        List<int> indices = [];
        for (int i = 0; i < items.Length; i++)
        {
            if (fits(items[i], key))
                indices.Add(i);
        }

        return [.. indices];
    }

    private bool IsBanned(int queue, CargoChain chain)
    {
        if (queue < 0)
            return false;
        foreach (int ban in _bansAt[(queue * SeaQueue.Chains) + (int)chain])
        {
            if (_isBanned[ban])
                return true;
        }

        return false;
    }

    private void CheckBans(int queue, CargoChain chain)
    {
        long now = _simulator.NowSeconds;
        foreach (int index in _bansAt[(queue * SeaQueue.Chains) + (int)chain])
        {
            BanPlan ban = _plan.Bans[index];
            int waiting = WaitingAt(queue, chain);
            _isBanned[index] = now >= ban.From && now < ban.To && (_isBanned[index] ? waiting >= _x[ban.ResumeBelow] : waiting > _x[ban.StopAbove]);
        }
    }

    /// <summary>Units of a chain that wait at the port of a queue, for any line.</summary>
    private int WaitingAt(int queue, CargoChain chain)
    {
        int sum = 0;
        foreach (int other in _queuesAt[queue])
            sum += _queues[other].Count[(int)chain];
        return sum;
    }
}
