using Karvan.Operations.Results;
using Karvan.Simulation;

namespace Karvan.Studies.Gains;

/// <summary>
/// Looks at every line section alone: the trains of a run, as they came, before a server that is ten percent faster (<see cref="SingleServerRecursion"/>). Takes milliseconds where a run of
/// each section would take minutes; what shorter waits change elsewhere is not seen.
/// </summary>
internal sealed class PathScreening
{
    private const double SecondsPerHour = 3600;

    private static readonly double[] _factors = [1, 1 / CapacityRaise.Factor];

    private readonly Dictionary<string, (double Now, double Raised)> _tonneHours = new(StringComparer.Ordinal);
    private int _replications;

    /// <summary>Takes the trains of a replication.</summary>
    public void Add(ReplicationResult result)
    {
        _replications++;
        foreach (PathTrace path in result.Paths)
        {
            double[] waits = SingleServerRecursion.WeightedWaits([.. path.Asked], [.. path.Headways], [.. path.Tonnes], _factors);
            (double now, double raised) = _tonneHours.GetValueOrDefault(path.Resource);
            _tonneHours[path.Resource] = (now + (waits[0] / SecondsPerHour), raised + (waits[1] / SecondsPerHour));
        }
    }

    /// <summary>The sections where ten percent more save the most, the first one the most.</summary>
    /// <param name="count">Most of them.</param>
    /// <param name="tonnes">Tonnes delivered in a replication.</param>
    public IReadOnlyList<ScreenedPath> Best(int count, double tonnes) => tonnes <= 0 ? [] :
    [
        .. _tonneHours.Where(path => path.Value.Now > path.Value.Raised)
            .OrderByDescending(path => path.Value.Now - path.Value.Raised).ThenBy(path => path.Key, StringComparer.Ordinal).Take(count)
            .Select(path => new ScreenedPath
            {
                Id = "screening/" + path.Key,
                Resource = path.Key,
                WaitHoursPerTonne = path.Value.Now / (_replications * tonnes),
                RaisedWaitHoursPerTonne = path.Value.Raised / (_replications * tonnes),
            }),
    ];
}
