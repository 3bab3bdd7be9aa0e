using System.Collections.Immutable;
using Karvan.Evidence.Ranges;
using Karvan.Network.Packages;
using Karvan.Network.Packages.Rows;
using Karvan.Network.Parameters;

namespace Karvan.Demand.Balances;

/// <summary>The capacities of all sea lines of a package in one year.</summary>
internal sealed class SeaLines
{
    private readonly CorridorPackage _package;
    private readonly ParameterRanges _parameters;
    private readonly CalendarYear _year;
    private readonly double _commonShare;
    private readonly Dictionary<string, string?> _countries = new(StringComparer.Ordinal);

    public SeaLines(CorridorPackage package, ParameterRanges parameters, CalendarYear year)
    {
        _package = package;
        _parameters = parameters;
        _year = year;
        _commonShare = package.Constants.FirstOrDefault(row => row.ConstantId == "storm-common-share")?.Value ?? 0;
        foreach (PlaceRow place in package.Places) _countries.TryAdd(place.PlaceId, place.Country);
        All = [.. Capacities()];
    }

    /// <summary>One entry per fleet, service and kind of capacity, in the order of the files.</summary>
    public ImmutableArray<LineCapacity> All { get; }

    /// <summary>
    /// Capacities that may carry a chain between the ends of a pair: those of the lines between the two places; where there is none, those of
    /// lines from one of the ends to another port in the country of the other (tankers berth beside the port that a total names).
    /// </summary>
    public ImmutableArray<LineCapacity> For(string placePair, string chain)
    {
        if (CapacityKinds.Of(chain) is not { } kind) return [];
        List<LineCapacity> able = [.. All.Where(line => line.Kind == kind && line.Carries.Contains(chain))];
        List<LineCapacity> exact = [.. able.Where(line => IsPair(placePair, line.From, line.To))];
        return [.. exact.Count > 0 ? exact : able.Where(line => IsBeside(placePair, line))];
    }

    private static bool IsPair(string pair, string from, string to) => pair == $"{from}-{to}" || pair == $"{to}-{from}";

    private bool IsBeside(string pair, LineCapacity line) =>
        IsBeside(pair, line.From, line.To) || IsBeside(pair, line.To, line.From);

    private bool IsBeside(string pair, string shared, string other) =>
        OtherEnd(pair, shared) is { } named
        && _countries.GetValueOrDefault(named) is { Length: > 0 } country
        && _countries.GetValueOrDefault(other) == country;

    private static string? OtherEnd(string pair, string end) =>
        pair.StartsWith(end + "-", StringComparison.Ordinal) ? pair[(end.Length + 1)..]
        : pair.EndsWith("-" + end, StringComparison.Ordinal) ? pair[..^(end.Length + 1)]
        : null;

    private IEnumerable<LineCapacity> Capacities() =>
        from fleet in _package.Fleets
        from service in _package.Services
        where service.ServiceId == fleet.ServiceId && service.Mode == "sea" && service.SailingH is > 0
        let share = _year.ShareOf(fleet, service)
        where share > 0
        from kind in Enum.GetValues<CapacityKind>()
        where CapacityKinds.SizeOf(fleet, kind) is > 0 && Chains(fleet).Any(chain => CapacityKinds.Of(chain) == kind)
        select Capacity(fleet, service, kind, share);

    private static string[] Chains(FleetRow fleet) => fleet.Carries.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private LineCapacity Capacity(FleetRow fleet, ServiceRow service, CapacityKind kind, double share)
    {
        FleetTurn turn = TurnOf(fleet, service, kind, share);
        PortClosure from = PortClosure.Of(_package, service.FromPlace, _year.Hours), to = PortClosure.Of(_package, service.ToPlace, _year.Hours);
        double loss = WeatherLoss.Of(from, to, turn.SailingH.Value, turn.PortH.Value, _commonShare);
        RangedValue physical = FleetCapacity.OneWay(turn);
        return new LineCapacity
        {
            Service = service.ServiceId,
            From = service.FromPlace,
            To = service.ToPlace,
            Fleet = fleet.FleetId,
            VesselClass = fleet.VesselClass,
            Carries = [.. Chains(fleet)],
            Kind = kind,
            Unit = CapacityKinds.UnitOf(kind),
            Vessels = turn.Vessels,
            LaidUpShare = turn.LaidUpShare,
            SailingH = turn.SailingH,
            PortH = turn.PortH,
            RoundTripH = turn.RoundTripH,
            PerVoyage = turn.PerVoyage,
            ShareOfYear = share,
            Voyages = FleetCapacity.Voyages(turn),
            Physical = physical,
            OpenShareFrom = 1 - from.ClosedShare,
            OpenShareTo = 1 - to.ClosedShare,
            WeatherLoss = loss,
            Effective = physical * (1 - loss),
            Parameters = ParametersOf(fleet, service, kind),
        };
    }

    private FleetTurn TurnOf(FleetRow fleet, ServiceRow service, CapacityKind kind, double share)
    {
        double hours = _year.Hours * share;
        string column = CapacityKinds.ColumnOf(kind);
        return new FleetTurn
        {
            Vessels = NotNegative(_parameters.Of("fleets", fleet.RowId, "vessels", fleet.Vessels)),
            LaidUpShare = Share(_parameters.Of("fleets", fleet.RowId, "laid_up_share", fleet.LaidUpShare)),
            SailingH = Positive(_parameters.Of("services", service.RowId, "sailing_h", service.SailingH!.Value)),
            PortH = NotNegative(_parameters.Of("services", service.RowId, "port_h", service.PortH ?? 0)),
            PerVoyage = NotNegative(_parameters.Of("fleets", fleet.RowId, column, CapacityKinds.SizeOf(fleet, kind)!.Value)),
            Hours = hours,
            MostDepartures = service is { ScheduleKind: "frequency", HeadwayH: > 0 } ? hours / service.HeadwayH : null,
        };
    }

    // A range may be written wider than the quantity allows.
    private static RangedValue NotNegative(RangedValue range) => RangedValue.Of(range.Value, Math.Max(0, range.Low), range.High);

    private static RangedValue Positive(RangedValue range) => range.Low > 0 ? range : RangedValue.Of(range.Value, range.Value, range.High);

    private static RangedValue Share(RangedValue range) => RangedValue.Of(range.Value, Math.Max(0, range.Low), Math.Min(1, range.High));

    private static ImmutableArray<string> ParametersOf(FleetRow fleet, ServiceRow service, CapacityKind kind) =>
    [
        ParameterRanges.IdOf("fleets", fleet.RowId, "vessels"),
        ParameterRanges.IdOf("fleets", fleet.RowId, "laid_up_share"),
        ParameterRanges.IdOf("fleets", fleet.RowId, CapacityKinds.ColumnOf(kind)),
        ParameterRanges.IdOf("services", service.RowId, "sailing_h"),
        ParameterRanges.IdOf("services", service.RowId, "port_h"),
    ];
}
