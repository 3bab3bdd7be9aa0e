using NodaTime;

namespace Karvan.Studies.Shipments.Stages;

/// <summary>All times of one stage of a log.</summary>
internal sealed class OwnStage
{
    private readonly double[] _hours;

    public OwnStage(LogStage stage, IReadOnlyList<StageTime> times)
    {
        (Stage, All) = (stage, times);
        _hours = [.. times.Select(time => (time.Begin, time.End)).Distinct().Select(span => (span.End - span.Begin).TotalHours)];
    }

    public LogStage Stage { get; }

    /// <summary>Every time, also of shipments that moved together.</summary>
    public IReadOnlyList<StageTime> All { get; }

    /// <summary>Independent times: shipments that began and ended the stage at the same moments moved together and count once.</summary>
    public int Times => _hours.Length;

    /// <summary>Mean of the independent times, h.</summary>
    public double MeanHours => _hours.Average();

    /// <summary>Squared coefficient of variation with n - 1; 0 for one time.</summary>
    public double SquaredVariation
    {
        get
        {
            double mean = MeanHours;
            return _hours.Length < 2 || mean <= 0 ? 0 : _hours.Sum(hours => (hours - mean) * (hours - mean)) / (_hours.Length - 1) / (mean * mean);
        }
    }

    /// <summary>Mean time from the begin of the shipment to the begin of the stage: the order of the journey.</summary>
    public double MeanBegin(Logs.ShipmentLog log) => All.Average(time => (time.Begin - BeginOf(log, time)).TotalHours);

    private static Instant BeginOf(Logs.ShipmentLog log, StageTime time) => log.Shipments[time.Shipment].Events[0].Time;
}
