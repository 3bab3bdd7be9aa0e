using Karvan.Operations.Results;

namespace Karvan.Studies.Branches;

/// <summary>Sums, over replications, the consignments that stood at one place when a branch began. Not thread-safe.</summary>
internal sealed class UnderWaySum
{
    private const double SecondsPerDay = 86_400;
    private readonly List<double> _daysLater = [];
    private long _consignments;
    private double _tonnes;
    private double _tonneDays;
    private long _missingWithout;
    private long _missingWith;

    /// <summary>Adds a consignment.</summary>
    /// <param name="without">As it goes on in the kept run.</param>
    /// <param name="with">As it goes on in the branch.</param>
    public void Add(FollowedConsignment without, FollowedConsignment with)
    {
        _consignments++;
        _tonnes += without.Tonnes;
        if (with.ArrivedSeconds is null) _missingWith++;
        if (without.ArrivedSeconds is not { } usual)
        {
            _missingWithout++;
            return;
        }

        double days = with.ArrivedSeconds is { } arrived ? (arrived - usual) / SecondsPerDay : double.PositiveInfinity;
        _daysLater.Add(days);
        if (double.IsFinite(days)) _tonneDays += without.Tonnes * days;
    }

    public UnderWayRow Row(string id, StageKey? standing, string? kind, int replications)
    {
        _daysLater.Sort();
        return new UnderWayRow
        {
            Id = id,
            Place = standing?.Place,
            Resource = standing?.Resource,
            Kind = kind,
            Consignments = (double)_consignments / replications,
            Tonnes = _tonnes / replications,
            DaysLater = new DaysLater { P50 = Quantile(0.5), P90 = Quantile(0.9) },
            TonneDaysLater = _tonneDays / replications,
            NotThere = new NotThere((double)_missingWithout / replications, (double)_missingWith / replications),
        };
    }

    /// <summary>The smallest number that the share of them does not exceed.</summary>
    private double? Quantile(double share)
    {
        if (_daysLater.Count == 0) return null;
        double days = _daysLater[Math.Max(0, (int)Math.Ceiling(share * _daysLater.Count) - 1)];
        return double.IsFinite(days) ? days : null;
    }
}
