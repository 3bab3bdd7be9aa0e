using System.Text;
using Karvan.Network.Packages;
using Karvan.Operations;
using Karvan.Operations.Results;
using Karvan.Studies.Shipments.Corridor;
using Karvan.Studies.Shipments.Logs;
using Karvan.Studies.Shipments.Stages;
using NodaTime;
using NodaTime.Text;

namespace Karvan.Tests.Studies.Shipments;

/// <summary>Logs that are made of simulated journeys: what a shipper would write down if some stages took another time than the corridor's.</summary>
internal sealed class SyntheticLog
{
    private static readonly InstantPattern _minutes = InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm'Z'");

    private readonly OperationsPlan _plan;
    private readonly Journey[] _journeys;
    private readonly Func<LogStage, double> _factor;
    private readonly Dictionary<int, JourneyCut> _cuts = [];

    /// <param name="package">Package to simulate.</param>
    /// <param name="seed">Seed of the one replication.</param>
    /// <param name="relations">Relations whose boxes are logged.</param>
    /// <param name="factor">By what a stage takes longer than the corridor's.</param>
    public SyntheticLog(CorridorPackage package, ulong seed, Relation[] relations, Func<LogStage, double> factor)
    {
        _plan = OperationsPlan.Compile(package, 2024, [], new OperationsOptions { KeepsJourneysOf = key => key is { Chain: CargoChain.Container, IsTracer: false } && relations.Contains(new Relation(key.From, key.To)) });
        _journeys = [.. _plan.Run(0, seed).Journeys.OrderBy(journey => journey.ReleasedSeconds)];
        _factor = factor;
    }

    /// <summary>Journeys released within days of the run's year.</summary>
    public IEnumerable<Journey> Released(LocalDate from, LocalDate to) =>
        _journeys.Where(journey => DateOf(journey) >= from && DateOf(journey) <= to);

    /// <summary>Rows of one shipment: an event at each of the points that its route passes.</summary>
    public IEnumerable<(string Place, string Code, Instant Time)> EventsOf(Journey journey, IReadOnlyList<(string Place, string Code, JourneyPoint Point)> points)
    {
        Instant time = _plan.Start.AtStartOfDayInZone(DateTimeZone.Utc).ToInstant() + Duration.FromSeconds(journey.ReleasedSeconds);
        (string Place, string Code, JourneyPoint Point)? before = null;
        IReadOnlyList<string> places = _plan.Routes[journey.Route].Places;
        foreach ((string Place, string Code, JourneyPoint Point) point in points.Where(point => places.Contains(point.Place)))
        {
            if (before is { } last) time += Duration.FromHours(HoursOf(journey, new LogStage(last.Place, last.Point, point.Place, point.Point)));
            yield return (point.Place, point.Code, time);
            before = point;
        }
    }

    /// <summary>Rows of a file.</summary>
    public static string Csv(IEnumerable<string> rows) => new StringBuilder("shipment_id,place,event,time\n").AppendJoin('\n', rows).Append('\n').ToString();

    public static string Row(string shipment, string place, string code, Instant time) => $"{shipment},{place},{code},{_minutes.Format(time)}";

    private double HoursOf(Journey journey, LogStage stage)
    {
        if (!_cuts.TryGetValue(journey.Route, out JourneyCut? cut)) _cuts[journey.Route] = cut = new JourneyCut(_plan.Routes[journey.Route]);
        double[] shares = cut.SharesOf(stage)!;
        double hours = 0;
        for (int i = 0; i < shares.Length; i++) hours += shares[i] * journey.StageHours[i];
        return hours * _factor(stage);
    }

    private LocalDate DateOf(Journey journey) => _plan.Start.PlusDays((int)(journey.ReleasedSeconds / 86400));
}
