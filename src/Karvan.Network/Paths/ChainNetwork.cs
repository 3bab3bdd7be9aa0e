using System.Text;
using Karvan.Network.Links;
using Karvan.Network.Packages;
using NodaTime;

namespace Karvan.Network.Paths;

/// <summary>What a network is for one chain: which links it may pass each way, how long that takes, on which gauge.</summary>
internal sealed class ChainNetwork
{
    /// <summary>Time of a link that the chain may not pass.</summary>
    public const long Never = long.MaxValue;

    /// <summary>Gauge number of a link on which any gauge may enter and leave, and of cargo that is not on rails.</summary>
    public const int AnyGauge = 0;

    private const double MillisecondsPerHour = 3_600_000;

    private readonly long[] _forwardTime; // LinkId -> time from its start to its end, ms; Never = not to be passed
    private readonly long[] _reverseTime; // LinkId -> the other way
    private readonly int[] _gauge; // LinkId -> number of its gauge, AnyGauge where gauges change

    public ChainNetwork(CorridorNetwork network, CorridorPackage package, LocalDate date, ChainRule rule, Barriers ignored)
    {
        Network = network;
        Rule = rule;
        _forwardTime = new long[network.Links.Count + 1];
        _reverseTime = new long[network.Links.Count + 1];
        _gauge = new int[network.Links.Count + 1];
        LinkBorders borders = new(network, package, date);
        SeaServices services = new(package, date, rule.Chain);
        SetTimes(new RunningSpeedTable(package, date), services, borders, ignored);
        GaugeCount = SetGauges(borders, ignored);
    }

    public CorridorNetwork Network { get; }

    public ChainRule Rule { get; }

    /// <summary>Gauges that occur, <see cref="AnyGauge"/> among them.</summary>
    public int GaugeCount { get; }

    /// <summary>The same text for every network of the same places in which the chain may pass the same ways, whatever the times.</summary>
    public string PassageKey()
    {
        StringBuilder key = new(Network.Links.Count * 3);
        foreach (Link link in Network.Links)
        {
            int ways = (TimeOf(link.Id, isForward: true) == Never ? 0 : 1) + (TimeOf(link.Id, isForward: false) == Never ? 0 : 2);
            if (ways != 0) key.Append((char)link.From.Value).Append((char)link.To.Value).Append((char)(ways | ((int)link.Mode << 2) | (GaugeOf(link.Id) << 4)));
        }

        return key.ToString();
    }

    /// <summary>Milliseconds on the link; <see cref="Never"/> where the chain may not pass.</summary>
    public long TimeOf(LinkId link, bool isForward) => isForward ? _forwardTime[link.Value] : _reverseTime[link.Value];

    public int GaugeOf(LinkId link) => _gauge[link.Value];

    public static long Milliseconds(double hours) => Math.Max(1, (long)Math.Round(hours * MillisecondsPerHour));

    public static double Hours(long milliseconds) => milliseconds / MillisecondsPerHour;

    private void SetTimes(RunningSpeedTable speeds, SeaServices services, LinkBorders borders, Barriers ignored)
    {
        foreach (Link link in Network.Links)
        {
            bool passable = Rule.Allows(link.Mode) && (link.IsOpen || ignored.HasFlag(Barriers.Closures));
            double charge = borders.CountOn(link.Id) * RouteSearchDefaults.BorderHours;
            _forwardTime[link.Id.Value] = Time(passable ? HoursOn(link, isForward: true, speeds, services, ignored) + charge : null);
            _reverseTime[link.Id.Value] = Time(passable ? HoursOn(link, isForward: false, speeds, services, ignored) + charge : null);
        }
    }

    private double? HoursOn(Link link, bool isForward, RunningSpeedTable speeds, SeaServices services, Barriers ignored)
    {
        if (link.Mode is TransportMode.Rail or TransportMode.Road)
            return speeds.Hours(Network, link, Rule.Chain) ?? link.Row.LengthKm * 24 / RouteSearchDefaults.KmPerDay;
        bool anyway = ignored.HasFlag(Barriers.Services) || (link.Mode == TransportMode.Pipeline && !services.HasAny(link.Code));
        return services.Hours(link, isForward ? link.Row.FromPlace : link.Row.ToPlace)
            ?? (anyway ? link.Row.LengthKm / SeaServices.DefaultSpeed(link.Mode) : null);
    }

    private int SetGauges(LinkBorders borders, Barriers ignored)
    {
        List<int> gauges = [];
        foreach (Link link in Network.Links)
        {
            if (link.Mode != TransportMode.Rail || link.Row.GaugeMm is not { } gauge || borders.ChangesGauge(link.Id) || ignored.HasFlag(Barriers.Gauges)) continue;
            int number = gauges.IndexOf(gauge);
            if (number < 0) gauges.Add(gauge);
            _gauge[link.Id.Value] = number < 0 ? gauges.Count : number + 1;
        }

        return gauges.Count + 1;
    }

    private static long Time(double? hours) => hours is { } known ? Milliseconds(known) : Never;
}
