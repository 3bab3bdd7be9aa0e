using Karvan.Operations.Results;
using Karvan.Studies.Shipments.Logs;
using Karvan.Studies.Shipments.Stages;

namespace Karvan.Studies.Shipments.Corridor;

/// <summary>
/// Says which share of each stage of a route lies between two events. A stage at a place lies in its stop; a stage on a link between its two ends; running over several
/// links is divided by kilometers. What is done at a port before and with loading precedes LOAD, what is done up to unloading precedes DISC; where nothing is loaded
/// from a ship, DISC is the arrival and LOAD the departure.
/// </summary>
internal sealed class JourneyCut(JourneyRoute route)
{
    private const string Loading = "loading";
    private const string Unloading = "unloading";

    private readonly Dictionary<LogStage, double[]?> _known = [];

    /// <summary>Share, 0 to 1, of each stage of the route; null when the route does not pass both events in their order.</summary>
    public double[]? SharesOf(LogStage stage)
    {
        if (_known.TryGetValue(stage, out double[]? shares)) return shares;
        return _known[stage] = Compute(stage);
    }

    private double[]? Compute(LogStage stage)
    {
        int from = IndexOf(stage.From), to = IndexOf(stage.To);
        bool isPassed = from >= 0 && to >= from && !(from == 0 && stage.FromPoint == JourneyPoint.Discharged);
        if (!isPassed) return null;
        double[] shares = new double[route.Stages.Count];
        for (int i = 0; i < shares.Length; i++) shares[i] = Math.Max(0, DoneBy(i, to, stage.ToPoint) - DoneBy(i, from, stage.FromPoint));
        return shares;
    }

    private int IndexOf(string place)
    {
        for (int i = 0; i < route.Places.Count; i++)
            if (route.Places[i] == place) return i;
        return -1;
    }

    /// <summary>Share of a stage that is over at a point of the stop at a place.</summary>
    private double DoneBy(int stage, int place, JourneyPoint point)
    {
        (int first, int last) = SpanOf(stage);
        if (first != last) return Math.Clamp((route.Kilometers[place] - route.Kilometers[first]) / Math.Max(1e-9, route.Kilometers[last] - route.Kilometers[first]), 0, 1);
        if (first != place) return first < place ? 1 : 0;
        return point switch
        {
            JourneyPoint.Arrived => 0,
            JourneyPoint.Discharged => stage <= LastAt(place, Unloading) ? 1 : 0,
            JourneyPoint.Loaded => LastAt(place, Loading) is var loading && (loading < 0 || stage <= loading) ? 1 : 0,
            _ => 1,
        };
    }

    private int LastAt(int place, string resource)
    {
        for (int i = route.Stages.Count - 1; i >= 0; i--)
            if (route.Stages[i].Key.Place == route.Places[place] && route.Stages[i].Key.Resource == resource) return i;
        return -1;
    }

    /// <summary>First and last place between which a stage lies; the same twice at a place. What is done at a place beside the way, as at a border post, is done where the stage before it ends.</summary>
    private (int First, int Last) SpanOf(int stage)
    {
        string where = route.Stages[stage].Key.Place;
        if (IndexOf(where) is >= 0 and var place) return (place, place);
        for (int i = 0; i < route.Links.Count; i++)
            if (route.Links[i] == where) return (i, i + 1);
        int dots = where.IndexOf("..", StringComparison.Ordinal);
        int first = dots < 0 ? -1 : IndexOf(where[..dots]), last = dots < 0 ? -1 : IndexOf(where[(dots + 2)..]);
        if (first >= 0 && last > first) return (first, last);
        int before = stage == 0 ? 0 : SpanOf(stage - 1).Last;
        return (before, before);
    }
}
