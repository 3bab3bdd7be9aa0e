using System.Collections.Immutable;
using Karvan.Network.Links;
using Karvan.Network.Places;

namespace Karvan.Network.Paths;

/// <summary>
/// Dijkstra's algorithm over positions (places passed, place, mode, gauge). Times are whole milliseconds, every step takes at least one, so
/// equal times are equal exactly and the link of the lower number wins whatever the order of the queue. O(A log A) for A arcs of positions.
/// Not thread-safe.
/// </summary>
internal sealed class ShortestPath(ChainNetwork chain, SearchState state, IReadOnlyList<PlaceId> via, PlaceId target)
{
    private static readonly long _modeChange = ChainNetwork.Milliseconds(RouteSearchDefaults.ModeChangeHours);

    private readonly PositionSpace _space = new(chain.Network.Places.Count, chain.GaugeCount, via.Count + 1);

    public NetworkRoute? Find(PlaceId origin)
    {
        Initialize(origin);
        while (state.Queue.TryDequeue(out int number, out long time))
        {
            if (time > state.TimeOf(number)) continue;
            SearchPosition position = _space.PositionOf(number);
            if (position.Passed == via.Count && position.Place == target) return RouteTo(number);
            Settle(number, position, time);
        }

        return null;
    }

    /// <summary>Reaches all that can be reached, without regard to time.</summary>
    public bool[] ReachablePlaces(PlaceId origin)
    {
        bool[] reached = new bool[chain.Network.Places.Count + 1];
        Initialize(origin);
        while (state.Queue.TryDequeue(out int number, out long time))
        {
            if (time > state.TimeOf(number)) continue;
            SearchPosition position = _space.PositionOf(number);
            reached[position.Place.Value] = true;
            Settle(number, position, time);
        }

        return reached;
    }

    private void Initialize(PlaceId origin)
    {
        state.Begin(_space.Count);
        int start = _space.NumberOf(Pass(SearchPosition.Start(origin)));
        state.Reach(start, 0, previous: -1, step: 0);
        state.Queue.Enqueue(start, 0);
    }

    private void Settle(int number, SearchPosition position, long time)
    {
        foreach (NetworkArc arc in chain.Network.ArcsFrom(position.Place))
        {
            long onLink = chain.TimeOf(arc.Link, arc.IsForward);
            if (onLink == ChainNetwork.Never) continue;
            int mode = SearchPosition.NumberOf(chain.Network.Links[arc.Link].Mode);
            int gauge = chain.GaugeOf(arc.Link);
            int fromGauge = mode == position.Mode || chain.Rule.StaysOnWheels ? position.Gauge : ChainNetwork.AnyGauge;
            if (gauge != ChainNetwork.AnyGauge && fromGauge != ChainNetwork.AnyGauge && gauge != fromGauge) continue;
            if (KeepsGauge(arc.Link)) gauge = fromGauge;
            long change = position.Mode != SearchPosition.NoMode && position.Mode != mode ? _modeChange : 0;
            Relax(new SearchPosition(position.Passed, arc.Head, mode, gauge), time + change + onLink, number, arc.IsForward ? arc.Link.Value : -arc.Link.Value);
        }
    }

    private void Relax(SearchPosition head, long time, int previous, int step)
    {
        int number = _space.NumberOf(Pass(head));
        if (state.IsReached(number))
        {
            long known = state.TimeOf(number);
            if (time > known) return;
            if (time == known)
            {
                if (IsBefore(step, previous, number)) state.Reach(number, time, previous, step);
                return;
            }
        }

        state.Reach(number, time, previous, step);
        state.Queue.Enqueue(number, time);
    }

    // Wagons stay on their gauge across the sea.
    private bool KeepsGauge(LinkId link) => chain.Rule.StaysOnWheels && chain.Network.Links[link].Mode == TransportMode.Sea;

    private bool IsBefore(int step, int previous, int number)
    {
        int link = Math.Abs(step);
        int known = Math.Abs(state.StepTo(number));
        return link != known ? link < known : previous < state.Before(number);
    }

    private SearchPosition Pass(SearchPosition position)
    {
        int passed = position.Passed;
        while (passed < via.Count && via[passed] == position.Place) passed++;
        return position with { Passed = passed };
    }

    private NetworkRoute RouteTo(int number)
    {
        ImmutableArray<RouteStep>.Builder steps = ImmutableArray.CreateBuilder<RouteStep>();
        double lengthKm = 0;
        for (int at = number; state.Before(at) >= 0; at = state.Before(at))
        {
            int step = state.StepTo(at);
            LinkId link = new(Math.Abs(step));
            steps.Add(new RouteStep(link, step > 0));
            lengthKm += chain.Network.Links[link].Row.LengthKm;
        }

        steps.Reverse();
        return new NetworkRoute { Steps = steps.DrainToImmutable(), LengthKm = lengthKm, Hours = ChainNetwork.Hours(state.TimeOf(number)) };
    }
}
