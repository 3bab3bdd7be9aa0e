using Karvan.Operations.Inputs;

namespace Karvan.Operations.Plans;

/// <summary>Gathers what a compiled year draws each time, from the plan that the run itself draws from.</summary>
internal sealed class SampledQuantities(CompiledPlan plan)
{
    private const double HoursPerDay = 24;
    private const double HoursPerYear = 365.25 * HoursPerDay;

    private readonly SortedDictionary<string, SampledQuantity> _found = new(StringComparer.Ordinal);

    public IReadOnlyList<SampledQuantity> Find()
    {
        foreach (ProgramPlan program in plan.Programs)
            AddProgram(program);
        foreach (BackgroundTruckPlan truck in plan.BackgroundTrucks)
        {
            AddTime(truck.Time);
            AddGaps(truck.PerDay, 1, "trucks of others");
        }

        AddSea();
        AddStorms();
        AddTraffic();
        return [.. _found.Values];
    }

    private void AddProgram(ProgramPlan program)
    {
        foreach (ProgramStep step in program.Steps)
        {
            if (step.Kind is StepKind.Handle or StepKind.Border or StepKind.Gauge)
                AddTime(step.Time);
            else if (step.Kind == StepKind.Link)
                AddRunning(plan.Speeds[step.Speed]);
        }
    }

    private void AddTime(ServiceTime time)
    {
        Input mean = plan.InputTable[time.Mean];
        string row = RowOf(mean.ParameterId);
        Add(row, "service time", "h", mean.Value, time.Spread, [mean.ParameterId], time.Spread.Family switch
        {
            SpreadFamily.Quantiles => [row + "/p50_h", row + "/p90_h"],
            SpreadFamily.Triangular => [row + "/min_h", row + "/max_h"],
            SpreadFamily.LogNormal => ["constants/service-time-variation/value"],
            _ => [],
        });
    }

    private void AddRunning(InputSeries speed)
    {
        foreach ((_, int piece) in speed.Pieces)
        {
            if (piece < 0 || plan.InputTable[piece] is not { Value: > 0 } kmPerDay)
                continue;
            Add(RowOf(kmPerDay.ParameterId), "running time", "h/100 km", 100 * HoursPerDay / kmPerDay.Value, RunTime, [kmPerDay.ParameterId], RunTimeParameters);
        }
    }

    private void AddSea()
    {
        foreach (LinePlan line in plan.Lines)
        {
            Input sailing = plan.InputTable[line.SailingHours];
            Add(RowOf(sailing.ParameterId) + "/sailing", "sailing time", "h", sailing.Value, RunTime, [sailing.ParameterId], RunTimeParameters);
        }

        Input layUp = plan.InputTable[plan.Constants.LayUpHours];
        foreach (FleetPlan fleet in plan.Fleets)
        {
            if (fleet.LaidUpShare < 0 || plan.InputTable[fleet.LaidUpShare] is not { Value: > 0 and < 1 } share)
                continue;
            string row = RowOf(share.ParameterId);
            Add(row + "/service", "time between lay-ups", "h", layUp.Value * (1 - share.Value) / share.Value, Spread.Memoryless, [share.ParameterId, layUp.ParameterId], []);
            Add(row + "/lay-up", "length of a lay-up", "h", layUp.Value, Spread.Memoryless, [layUp.ParameterId], []);
        }
    }

    private void AddStorms()
    {
        foreach (StormPlan storm in plan.Storms)
        {
            for (int month = 0; month < storm.MeanHours.Length; month++)
            {
                if (storm.SpellsPerMonth[month] < 0 || plan.InputTable[storm.SpellsPerMonth[month]] is not { Value: > 0 } spells)
                    continue;
                Input hours = plan.InputTable[storm.MeanHours[month]];
                string row = RowOf(spells.ParameterId);
                Add(row + "/gap", "gap between storm spells", "days", plan.Clock.DaysOfMonth(month) / spells.Value, Spread.Memoryless, [spells.ParameterId], []);
                Add(row + "/length", "length of a storm spell", "h", hours.Value, Spread.Memoryless, [hours.ParameterId], []);
            }
        }
    }

    private void AddTraffic()
    {
        foreach (DirectedLinkPlan link in plan.Links)
            AddGaps(link.BackgroundPerDay, link.BackgroundShare, "trains of others");
        foreach (BackgroundCallPlan calls in plan.BackgroundCalls)
        {
            AddCalls(calls.CallsPerYear);
            Input hours = plan.InputTable[calls.BerthHours];
            Add(RowOf(hours.ParameterId) + "/others-at-berth", "time of other vessels at the berth", "h", hours.Value, Spread.Spaced, [hours.ParameterId], []);
        }

        foreach (FormationPlan formation in plan.Formations)
        {
            if (formation.HeadwayHours >= 0 && plan.InputTable[formation.HeadwayHours] is { } headway)
                Add(RowOf(headway.ParameterId) + "/headway", "headway of trains", "h", headway.Value, Spread.Spaced, [headway.ParameterId], []);
        }
    }

    private void AddGaps(InputSeries perDay, double share, string what)
    {
        foreach ((_, int piece) in perDay.Pieces)
        {
            if (piece >= 0 && plan.InputTable[piece] is { Value: > 0 } number)
                Add(RowOf(number.ParameterId) + "/gap", "gap between " + what, "h", HoursPerDay / (number.Value * share), Spread.Spaced, [number.ParameterId], []);
        }
    }

    private void AddCalls(InputSeries perYear)
    {
        foreach ((_, int piece) in perYear.Pieces)
        {
            if (piece >= 0 && plan.InputTable[piece] is { Value: > 0 } number)
                Add(RowOf(number.ParameterId) + "/gap", "gap between calls of others", "h", HoursPerYear / number.Value, Spread.Memoryless, [number.ParameterId], []);
        }
    }

    private Spread RunTime => Spread.Varied(plan.InputTable[plan.Constants.RunTimeVariation].Value);

    private string[] RunTimeParameters => [plan.InputTable[plan.Constants.RunTimeVariation].ParameterId];

    private static string RowOf(string parameterId) => parameterId.Length == 0 ? parameterId : parameterId[..parameterId.LastIndexOf('/')];

    private void Add(string id, string what, string unit, double center, Spread spread, IReadOnlyList<string> centers, IReadOnlyList<string> spreads)
    {
        if (spread.Family == SpreadFamily.Fixed || center <= 0)
            return;
        _found[id] = new SampledQuantity { Id = id, What = what, Unit = unit, Center = center, Spread = spread, CenterParameters = centers, SpreadParameters = spreads };
    }
}
