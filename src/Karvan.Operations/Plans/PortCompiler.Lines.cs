using Karvan.Network.Packages.Rows;
using Karvan.Operations.Inputs;

namespace Karvan.Operations.Plans;

/// <summary>Sea lines and the vessels on them.</summary>
internal sealed partial class PortCompiler
{
    private void CompileLines()
    {
        foreach (List<ServiceRow> periods in _context.Periods(_context.Package.Services.Where(row => row.Mode == "sea"), row => row.ServiceId))
        {
            ServiceRow row = periods[^1];
            IReadOnlyList<LinkRow> link = _land.RowsOf(row.LinkId ?? "");
            if (link.Count == 0)
            {
                _context.Warn($"services.csv: {row.ServiceId} has no link in force; it does not sail.");
                continue;
            }

            AddLine(row, link[0].FromPlace == row.FromPlace);
        }
    }

    private void AddLine(ServiceRow row, bool isForward)
    {
        int sailing = _context.Inputs.Add("services", row.RowId, "sailing_h", row.SailingH ?? 24);
        int port = _context.Inputs.Add("services", row.RowId, "port_h", row.PortH ?? 12);
        bool isFrequency = row.ScheduleKind == "frequency" || (row.ScheduleKind == "timetable" && row.HeadwayH is not null);
        int wait = isFrequency && row.HeadwayH is { } headway
            ? _context.Inputs.Add("services", row.RowId, "headway_h", headway)
            : row.MaxWaitH is { } maximum ? _context.Inputs.Add("services", row.RowId, "max_wait_h", maximum) : _constants.FerryWaitHours;
        double lon(string place) => _context.PlaceOf(place)?.Lon ?? 0;
        Lines.Add(new LinePlan
        {
            ServiceId = row.ServiceId,
            VesselClass = row.VehicleClass,
            Places = [row.FromPlace, row.ToPlace],
            Queues = [QueueOf(row.FromPlace, row.ToPlace, row.LinkId!, isForward), QueueOf(row.ToPlace, row.FromPlace, row.LinkId!, !isForward)],
            Facilities = [BerthsFor(row.FromPlace, row.VehicleClass), BerthsFor(row.ToPlace, row.VehicleClass)],
            Weather = [-1, -1],
            Slow = new SlowTimes(),
            SailingHours = sailing,
            PortHours = port,
            WaitHours = wait,
            IsFrequency = isFrequency && row.HeadwayH is not null,
            IsWestFromA = lon(row.FromPlace) >= lon(row.ToPlace),
            Basis = Basis.Of(_context.Inputs, sailing, port),
        });
        _lineIndex[row.ServiceId] = Lines.Count - 1;
    }

    private int BerthsFor(string place, string vesselClass)
    {
        int index = Facilities.FindIndex(facility => facility.Place == place && facility.VesselClasses.Contains(vesselClass) && facility.Berths.Count > 0);
        if (index < 0)
            index = Facilities.FindIndex(facility => facility.Place == place && facility.VesselClasses.Contains(vesselClass));
        if (index < 0)
            _context.Warn($"facilities.csv has no berths at {place} for {vesselClass}: they are not limited.");
        return index;
    }

    private void CompileFleets()
    {
        foreach (List<FleetRow> periods in _context.Periods(_context.Package.Fleets, row => row.FleetId))
        {
            foreach (IGrouping<string, FleetRow> line in periods.GroupBy(row => row.ServiceId, StringComparer.Ordinal))
                AddFleet([.. line]);
        }
    }

    private void AddFleet(List<FleetRow> periods)
    {
        FleetRow row = periods[0];
        if (!_lineIndex.TryGetValue(row.ServiceId, out int line))
        {
            _context.Warn($"fleets.csv: {row.FleetId} sails {row.ServiceId}, which is not in force; its vessels are left out.");
            return;
        }

        int Column(string name, double? value) => value is { } number ? _context.Inputs.Add("fleets", row.RowId, name, number) : InputSeries.Missing;
        FleetPlan plan = new()
        {
            FleetId = row.FleetId,
            Line = line,
            Carries = Chains.MaskOf(row.Carries),
            HasPassengers = row.Passengers == "yes",
            LaidUpShare = Column("laid_up_share", row.LaidUpShare),
            DeckM = Column("deck_length_m", row.DeckLengthM),
            Teu = Column("capacity_teu", row.CapacityTeu),
            PayloadT = Column("payload_t", row.PayloadT),
            DesignDraftM = Column("design_draft_m", row.DesignDraftM),
            TonnesPerCm = Column("t_per_cm", row.TPerCm),
        };
        Fleets.Add(plan);
        foreach (FleetRow period in periods)
        {
            Column("vessels", row.Vessels);
            AddVessels(plan, Fleets.Count - 1, _context.From(period), (int)Math.Round(period.Vessels));
            if (_context.To(period) < _context.Clock.YearEnd && !periods.Exists(next => _context.From(next) == _context.To(period)))
                AddVessels(plan, Fleets.Count - 1, _context.To(period), 0);
        }
    }

    private void AddVessels(FleetPlan plan, int index, long from, int vessels)
    {
        plan.Vessels.Add((from, vessels));
        if (from > 0)
            _context.Changes.Add(new PlanChange(from, PlanChangeKind.Vessels, index, vessels));
    }
}
