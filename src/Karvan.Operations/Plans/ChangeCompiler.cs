using Karvan.Network.Changes;
using Karvan.Operations.Inputs;

namespace Karvan.Operations.Plans;

/// <summary>Dated changes of a scenario: each finds the part of the plan that it means.</summary>
internal sealed class ChangeCompiler(CompileContext context, LandCompiler land, PortCompiler ports)
{
    public void Compile()
    {
        foreach (DatedChange change in context.Dated)
        {
            (long from, long to) = context.SpanOf(change);
            if (from >= context.Clock.YearEnd || to <= 0 || to <= from)
            {
                context.Warn($"A change of {change.From:yyyy-MM-dd} lies outside of the simulated days of {context.Clock.Year} and does nothing.");
                continue;
            }

            switch (change)
            {
                case CloseChange close: Close(close, from, to); break;
                case SlowChange slow: Slow(slow, from, to); break;
                case SetCapacityChange set: SetCapacity(set, from, to); break;
                case SetDraftChange draft: SetDraft(draft, from, to); break;
                case VesselChange vessels: ChangeVessels(vessels, from, to); break;
                case ScaleDemandChange: break; // acts on the release of the cells
                default: context.Warn($"A change of kind {change.GetType().Name} is not known to the simulation; it was left out."); break;
            }
        }
    }

    private void Close(CloseChange close, long from, long to)
    {
        switch (close.Kind)
        {
            case ChangeTargetKind.Place: ClosePlace(close.PlaceOrLink, from, to); break;
            case ChangeTargetKind.Facility: SetBerths(close.PlaceOrLink, 0, from, to); break;
            default: CloseLink(close.PlaceOrLink, from, to); break;
        }
    }

    /// <summary>A port is closed to vessels; any other place to all that would pass it.</summary>
    private void ClosePlace(string place, long from, long to)
    {
        if (ports.Lines.Exists(line => line.Places.Contains(place)))
        {
            ports.Weather[ports.WeatherOf(place, isWanted: true)].Closed.Add(from, to);
            return;
        }

        foreach (DirectedLinkPlan link in land.Links)
        {
            if (land.RowsOf(link.Link).Any(row => row.FromPlace == place || row.ToPlace == place))
                CloseOne(link, from, to);
        }
    }

    private void CloseLink(string link, long from, long to)
    {
        foreach (DirectedLinkPlan plan in land.Links)
        {
            if (plan.Link == link)
                CloseOne(plan, from, to);
        }

        foreach (LinePlan line in ports.Lines)
        {
            if (ports.Queues[line.Queues[0]].Link == link)
                CloseEnds(line, from, to);
        }
    }

    private void CloseEnds(LinePlan line, long from, long to)
    {
        foreach (string place in line.Places)
            ports.Weather[ports.WeatherOf(place, isWanted: true)].Closed.Add(from, to);
        context.Warn($"Closing {ports.Queues[line.Queues[0]].Link} closes both of its ports to vessels of all lines.");
    }

    private void CloseOne(DirectedLinkPlan link, long from, long to)
    {
        link.Closed.Add(from, to);
        link.Closed.Refresh();
        int index = land.Links.IndexOf(link);
        if (context.Resources.ClosedLink[index] < 0)
            context.Resources.ClosedLink[index] = context.Resources.Add("closed/" + link.Link, link.Link, Basis.Claim);
    }

    private void Slow(SlowChange slow, long from, long to)
    {
        switch (slow.Kind)
        {
            case ChangeTargetKind.Service when ports.LineOf(slow.Target) is var line && line >= 0:
                ports.Lines[line].Slow.Add(from, to, slow.Factor);
                break;
            case ChangeTargetKind.Place:
                context.SlowAt(slow.Target).Add(from, to, slow.Factor);
                break;
            default:
                SlowLink(slow, from, to);
                break;
        }
    }

    private void SlowLink(SlowChange slow, long from, long to)
    {
        foreach (DirectedLinkPlan link in land.Links)
        {
            if (link.Link == slow.Target)
                link.Slow.Add(from, to, slow.Factor);
        }

        foreach (LinePlan line in ports.Lines)
        {
            if (ports.Queues[line.Queues[0]].Link == slow.Target)
                line.Slow.Add(from, to, slow.Factor);
        }
    }

    private void SetCapacity(SetCapacityChange set, long from, long to)
    {
        if (set.Kind == ChangeTargetKind.Link)
        {
            foreach (DirectedLinkPlan link in land.Links)
            {
                if (link.Link == set.Target)
                    SetSeries(set.Column == "capacity_t_per_year" ? link.TonnesPerYear : link.TrainsPerDay, set, "links", from, to);
            }

            return;
        }

        if (set.Column is "berths" or "cranes")
        {
            SetBerths(set.Target, (int)set.Value, from, to);
            return;
        }

        SetFacility(set, from, to);
    }

    private void SetFacility(SetCapacityChange set, long from, long to)
    {
        FacilityPlan? facility = ports.Facilities.Find(plan => plan.FacilityId == set.Target);
        GaugePlan? gauge = land.Gauges.Find(plan => plan.Facility == set.Target);
        InputSeries? series = set.Column switch
        {
            "storage_teu" => facility?.StorageTeu,
            "capacity_teu_per_year" => facility?.TeuPerYear,
            "capacity_t_per_year" => facility?.TonnesPerYear,
            "capacity_wagons_per_day" => facility?.WagonsPerDay,
            "draft_m" => facility?.DraftM,
            "capacity_trains_per_day" => gauge?.TrainsPerDay,
            _ => null,
        };
        if (series is null)
        {
            context.Warn($"setCapacity: the simulation has no {set.Column} of {set.Target}; the change was left out.");
            return;
        }

        int before = series.At(from);
        SetSeries(series, set, "facilities", from, to);
        if (set.Column == "storage_teu")
            AddYardChanges(ports.Facilities.IndexOf(facility!), series.At(from), series.At(to), from, to, before);
    }

    private void AddYardChanges(int facility, int during, int after, long from, long to, int before)
    {
        context.Changes.Add(new PlanChange(from, PlanChangeKind.YardSpace, facility, during));
        if (to < context.Clock.YearEnd)
            context.Changes.Add(new PlanChange(to, PlanChangeKind.YardSpace, facility, after < 0 ? before : after));
    }

    private void SetSeries(InputSeries series, SetCapacityChange set, string table, long from, long to)
    {
        int value = context.Inputs.Add(table, set.Target, $"{set.Column}@{set.From}", set.Value);
        series.Replace(from, to, value, context.Clock.YearEnd);
    }

    private void SetBerths(string facility, int berths, long from, long to)
    {
        int index = ports.Facilities.FindIndex(plan => plan.FacilityId == facility);
        if (index < 0 || ports.Facilities[index].Berths.Count == 0)
        {
            context.Warn($"The berths of {facility} are not limited in the simulation; the change was left out.");
            return;
        }

        int after = ports.Facilities[index].Berths.FindLast(piece => piece.From <= to).Berths;
        context.Changes.Add(new PlanChange(from, PlanChangeKind.Berths, index, berths));
        if (to < context.Clock.YearEnd)
            context.Changes.Add(new PlanChange(to, PlanChangeKind.Berths, index, after));
    }

    private void SetDraft(SetDraftChange draft, long from, long to)
    {
        for (int i = 0; i < ports.Facilities.Count; i++)
        {
            FacilityPlan facility = ports.Facilities[i];
            if (draft.Facility is not null && draft.Facility == facility.FacilityId && draft.DraftM is { } depth)
                facility.DraftM.Replace(from, to, context.Inputs.Add("facilities", facility.FacilityId, $"draft_m@{draft.From}", depth), context.Clock.YearEnd);
            if (draft.Sea is not null && IsOnSea(facility.Place, draft.Sea))
                AddLevel(i, draft.LevelM ?? 0, from, to);
        }
    }

    private bool IsOnSea(string place, string sea)
    {
        string? own = context.Package.PortWeather.FirstOrDefault(row => row.PlaceId == place)?.Sea;
        return own is not null && (own == sea || own.StartsWith(sea + "-", StringComparison.Ordinal));
    }

    private void AddLevel(int facility, double level, long from, long to)
    {
        context.Changes.Add(new PlanChange(from, PlanChangeKind.SeaLevel, facility, level));
        if (to < context.Clock.YearEnd)
            context.Changes.Add(new PlanChange(to, PlanChangeKind.SeaLevel, facility, 0));
    }

    /// <summary>Vessels join the first fleet of the service, or leave its fleets one after another.</summary>
    private void ChangeVessels(VesselChange change, long from, long to)
    {
        int line = ports.LineOf(change.Service);
        int left = change.Delta;
        for (int i = 0; i < ports.Fleets.Count && left != 0; i++)
        {
            FleetPlan fleet = ports.Fleets[i];
            if (fleet.Line != line)
                continue;
            int present = VesselsAt(fleet, from);
            int taken = left > 0 ? left : Math.Max(left, -present);
            left -= taken;
            AddVesselChange(i, fleet, present + taken, from, to);
        }

        if (left != 0)
            context.Warn($"{change.Service}: {Math.Abs(left)} vessels could not be {(left > 0 ? "added" : "removed")}; the service has no such fleet.");
    }

    private void AddVesselChange(int fleet, FleetPlan plan, int vessels, long from, long to)
    {
        if (from == 0)
            plan.Vessels.Insert(0, (0, vessels));
        if (from == 0)
            plan.Vessels.RemoveAll(piece => piece.From == 0 && piece.Vessels != vessels);
        else
            context.Changes.Add(new PlanChange(from, PlanChangeKind.Vessels, fleet, vessels));
        if (to < context.Clock.YearEnd)
            context.Changes.Add(new PlanChange(to, PlanChangeKind.Vessels, fleet, VesselsAt(plan, to)));
    }

    private static int VesselsAt(FleetPlan fleet, long at)
    {
        int vessels = 0;
        foreach ((long from, int number) in fleet.Vessels)
        {
            if (from <= at)
                vessels = number;
        }

        return vessels;
    }
}
