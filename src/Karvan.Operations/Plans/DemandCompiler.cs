using Karvan.Network;
using Karvan.Network.Changes;
using Karvan.Network.Links;
using Karvan.Network.Packages.Rows;
using Karvan.Network.Paths;
using Karvan.Operations.Inputs;
using Karvan.Operations.Results;
using NodaTime;

namespace Karvan.Operations.Plans;

/// <summary>Cells of demand: amounts, seasons and routes by epoch.</summary>
internal sealed class DemandCompiler(CompileContext context, ConstantCompiler constants, RouteCompiler routes, IReadOnlyList<CorridorNetwork> networks)
{
    private readonly RouteSearch[] _searches = [.. networks.Select(network => new RouteSearch(network, context.Package, network.Date))];
    private readonly Dictionary<string, CargoRow> _cargo = context.Package.Cargo.DistinctBy(row => row.CargoId).ToDictionary(row => row.CargoId, StringComparer.Ordinal);
    private readonly Dictionary<string, NetworkRoute?> _found = new(StringComparer.Ordinal);
    private readonly List<string> _balances = [];
    private readonly List<int> _totals = [];
    private readonly List<int> _balanceOf = [];
    private readonly List<int> _tonnes = [];

    public List<CellPlan> Cells { get; } = [];

    public DemandPlan Compile()
    {
        foreach (DemandRow row in context.Package.Demand)
        {
            if (row.Year == context.Clock.Year && row.Tonnes > 0)
                AddCell(row);
        }

        return new DemandPlan { Totals = [.. _totals], BalanceOf = [.. _balanceOf], Cells = [.. _tonnes] };
    }

    private void AddCell(DemandRow row)
    {
        CargoChain chain = Chains.Of(row.Chain);
        FlowDirection direction = Chains.DirectionOf(row.Direction);
        bool isTracer = row.Scope == "tracer";
        RouteChoice[][] choices = RoutesOf(row, chain, direction, isTracer);
        if (Array.TrueForAll(choices, one => one.Length == 0))
        {
            context.Warn($"demand.csv: {row.DemandId} has no way from {row.FromPlace} to {row.ToPlace} for {row.Chain} in {context.Clock.Year}; it is not released.");
            return;
        }

        _tonnes.Add(context.Inputs.Add("demand", row.DemandId, "tonnes", row.Tonnes));
        _balanceOf.Add(isTracer ? -1 : BalanceOf(row.BalanceId));
        (int perUnit, double perConsignment) = UnitOf(row, chain);
        Cells.Add(new CellPlan
        {
            DemandId = row.DemandId,
            Chain = chain,
            Direction = direction,
            IsTracer = isTracer,
            IsDangerous = _cargo.TryGetValue(row.CargoId, out CargoRow? cargo) && cargo.Dangerous == "yes",
            DemandIndex = _tonnes.Count - 1,
            Tonnes = row.Tonnes,
            Units = chain is CargoChain.Container or CargoChain.Truck ? row.Units ?? double.NaN : double.NaN,
            TonnesPerUnit = perUnit,
            UnitsPerConsignment = perConsignment,
            ReleasedByDay = ReleasedByDay(row, choices),
            Routes = choices,
        });
    }

    private int BalanceOf(string balance)
    {
        int known = _balances.IndexOf(balance);
        if (known >= 0)
            return known;
        BalanceRow? row = context.Package.Balance.FirstOrDefault(one => one.BalanceId == balance);
        if (row is null)
            return -1;
        _balances.Add(balance);
        _totals.Add(context.Inputs.Add("balance", balance, "tonnes", row.Tonnes));
        return _balances.Count - 1;
    }

    private (int PerUnit, double PerConsignment) UnitOf(DemandRow row, CargoChain chain)
    {
        CargoRow? cargo = _cargo.GetValueOrDefault(row.CargoId);
        return chain switch
        {
            CargoChain.Container => (Load(row, cargo?.TPerTeu, "t_per_teu", 14), constants.ValueOf(constants.ConsignmentTeu)),
            CargoChain.Wagon => (Load(row, cargo?.TPerWagon, "t_per_wagon", 60), 1),
            CargoChain.Truck => (constants.TruckLoadT, 1),
            CargoChain.Tanker => (constants.TankerLotT, 1),
            _ => (constants.GeneralLotT, 1),
        };
    }

    private int Load(DemandRow row, double? load, string column, double standard)
    {
        if (load is null)
            context.Warn($"cargo.csv: {row.CargoId} has no {column}; {standard} t is assumed.");
        return context.Inputs.Add("cargo", row.CargoId, column, load ?? standard);
    }

    /// <summary>Share of the year released up to each midnight: the season of the chain on the days on which the row holds, dated growth on top.</summary>
    private double[] ReleasedByDay(DemandRow row, RouteChoice[][] choices)
    {
        double[] season = SeasonOf(row.Chain);
        double[] weights = new double[context.Clock.Days];
        double year = 0;
        int firstDay = (int)(context.Clock.YearStart / RunClock.Day);
        for (int day = 0; day < weights.Length; day++)
        {
            int month = context.Clock.CalendarMonth(day);
            LocalDate date = context.Clock.Start.PlusDays(day);
            double weight = row.IsValidOn(date) && IsAhead(row, choices, date) ? season[month] / context.Clock.DaysOfMonth(month) : 0;
            year += day >= firstDay ? weight : 0;
            weights[day] = weight * GrowthOn(row, date);
        }

        return Accumulate(weights, year, firstDay);
    }

    /// <summary>
    /// Whether cargo that leaves on a day can arrive before its way is closed: nobody loads for a line whose closing is announced. Twice the least time of the way
    /// counts.
    /// </summary>
    private bool IsAhead(DemandRow row, RouteChoice[][] choices, LocalDate date)
    {
        for (int epoch = 0; epoch + 1 < choices.Length; epoch++)
        {
            LocalDate ends = networks[epoch + 1].Date;
            if (choices[epoch].Length == 0 || date >= ends || date < networks[epoch].Date || FindRoute(row, epoch, []) is not { } route)
                continue;
            if (Period.DaysBetween(date, ends) < 2 * route.Hours / 24 && Closes(route, networks[epoch], networks[epoch + 1]))
                return false;
        }

        return true;
    }

    private static bool Closes(NetworkRoute route, CorridorNetwork before, CorridorNetwork after)
    {
        foreach (RouteStep step in route.Steps)
        {
            LinkId later = after.LinkOf(before.Links[step.Link].Code);
            if (later == LinkId.None || !after.Links[later].IsOpen)
                return true;
        }

        return false;
    }

    private static double[] Accumulate(double[] weights, double year, int firstDay)
    {
        double[] released = new double[weights.Length + 1];
        for (int day = firstDay; day < weights.Length; day++)
            released[day + 1] = released[day] + (year > 0 ? weights[day] / year : 0);
        for (int day = firstDay - 1; day >= 0; day--)
            released[day] = released[day + 1] - (year > 0 ? weights[day] / year : 0);
        return released;
    }

    private double GrowthOn(DemandRow row, LocalDate date)
    {
        double factor = 1;
        foreach (DatedChange change in context.Dated)
        {
            if (change is ScaleDemandChange scale && scale.From <= date && (scale.To is null || date <= scale.To) && scale.Cells.Matches(row))
                factor *= scale.Factor;
        }

        return factor;
    }

    private double[] SeasonOf(string chain)
    {
        double[] shares = new double[12];
        Array.Fill(shares, 1.0 / 12);
        foreach (SeasonalityRow row in context.Package.Seasonality)
        {
            if (row.Used == "yes" && row.Profile == chain)
                shares[row.Month - 1] = context.Inputs[context.Inputs.Add("seasonality", row.RowId, "share", row.Share)].Value;
        }

        return shares;
    }

    private RouteChoice[][] RoutesOf(DemandRow row, CargoChain chain, FlowDirection direction, bool isTracer)
    {
        var choices = new RouteChoice[networks.Count][];
        RelationKey relation = new(row.FromPlace, row.ToPlace, chain, direction, isTracer);
        for (int epoch = 0; epoch < choices.Length; epoch++)
            choices[epoch] = [.. ChoicesOn(row, epoch, relation)];
        return choices;
    }

    private IEnumerable<RouteChoice> ChoicesOn(DemandRow row, int epoch, RelationKey relation)
    {
        CorridorNetwork network = networks[epoch];
        string endPlace = relation.Direction == FlowDirection.West ? row.FromPlace : row.ToPlace;
        string? country = context.PlaceOf(endPlace)?.Country;
        List<RouteChoiceRow> splits = [.. context.Package.RouteChoices
            .Where(one => one.Chain == row.Chain && one.Country == country && one.Share > 0 && one.IsValidOn(network.Date))];
        bool any = false;
        foreach (RouteChoiceRow split in splits)
        {
            bool isEnd = split.ViaPlace == row.FromPlace || split.ViaPlace == row.ToPlace;
            if (FindRoute(row, epoch, isEnd ? [] : [split.ViaPlace]) is not { } route)
                continue;
            any = true;
            int share = context.Inputs.Add("route_choices", split.RowId, "share", split.Share);
            yield return new RouteChoice(Compile(relation, network, route), share);
        }

        if (!any && FindRoute(row, epoch, []) is { } only)
            yield return new RouteChoice(Compile(relation, network, only), 0);
    }

    private int Compile(RelationKey relation, CorridorNetwork network, NetworkRoute route) =>
        routes.RouteOf(relation, network, route.Steps, relation.Chain, relation.Direction, network.Date);

    private NetworkRoute? FindRoute(DemandRow row, int epoch, string[] via)
    {
        string key = $"{row.FromPlace}/{row.ToPlace}/{row.Chain}/{row.ModeChain}/{epoch}/{string.Join(',', via)}";
        if (_found.TryGetValue(key, out NetworkRoute? known))
            return known;
        return _found[key] = DemandWay.Find(_searches[epoch], networks[epoch], context.Package, row, via);
    }
}
