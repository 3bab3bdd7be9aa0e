using Karvan.Network.Packages.Rows;

namespace Karvan.Operations.Plans;

/// <summary>Berths, cranes, yards and depths by period.</summary>
internal sealed partial class PortCompiler
{
    private void CompileFacilities()
    {
        IEnumerable<FacilityRow> ports = _context.Package.Facilities.Where(row => row.Kind is "ferry" or "container" or "dry-cargo" or "oil");
        foreach (List<FacilityRow> periods in _context.Periods(ports, row => row.FacilityId))
        {
            FacilityPlan plan = new()
            {
                FacilityId = periods[0].FacilityId,
                Place = periods[0].PlaceId,
                VesselClasses = (periods[0].VesselClasses ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
                Slow = _context.SlowAt(periods[0].PlaceId),
            };
            Facilities.Add(plan);
            foreach (FacilityRow row in periods)
                AddPeriod(plan, Facilities.Count - 1, row);
            _context.Resources.Berth.Add(_context.Resources.Add("berth/" + plan.FacilityId, plan.Place, plan.Basis));
            _context.Resources.Yard.Add(plan.StorageTeu.HasValue
                ? _context.Resources.Add("yard/" + plan.FacilityId, plan.Place, Basis.Of(_context.Inputs, plan.StorageTeu))
                : ResourceIndex.None);
        }
    }

    private void AddPeriod(FacilityPlan plan, int index, FacilityRow row)
    {
        long from = _context.From(row);
        _context.Add(plan.StorageTeu, row, "facilities", row.RowId, "storage_teu", row.StorageTeu);
        _context.Add(plan.TeuPerYear, row, "facilities", row.RowId, "capacity_teu_per_year", row.CapacityTeuPerYear);
        _context.Add(plan.TonnesPerYear, row, "facilities", row.RowId, "capacity_t_per_year", row.CapacityTPerYear);
        _context.Add(plan.WagonsPerDay, row, "facilities", row.RowId, "capacity_wagons_per_day", row.CapacityWagonsPerDay);
        _context.Add(plan.DraftM, row, "facilities", row.RowId, "draft_m", row.DraftM);
        if (from > 0 && row.StorageTeu is not null)
            _context.Changes.Add(new PlanChange(from, PlanChangeKind.YardSpace, index, plan.StorageTeu.At(from)));
        if (WorkedAtOnce(row) is not { } berths)
            return;
        plan.Basis = Basis.Of(_context.Inputs, _context.Inputs.Add("facilities", row.RowId, "berths", berths));
        if (plan.Berths.Count > 0)
            _context.Changes.Add(new PlanChange(from, PlanChangeKind.Berths, index, berths));
        plan.Berths.Add((plan.Berths.Count == 0 ? 0 : from, berths));
    }

    /// <summary>Vessels that can be worked at once: berths, or as many as the cranes allow.</summary>
    private static int? WorkedAtOnce(FacilityRow row) =>
        row.Cranes is { } cranes && row.CranesPerVessel is { } each
            ? Math.Min(row.Berths ?? int.MaxValue, Math.Max(1, cranes / each))
            : row.Berths;
}
