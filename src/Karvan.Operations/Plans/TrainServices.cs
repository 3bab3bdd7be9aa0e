using Karvan.Network.Packages.Rows;
using Karvan.Operations.Inputs;
using Karvan.Operations.Results;
using NodaTime;

namespace Karvan.Operations.Plans;

/// <summary>Finds the published train service between two places for a chain. Local departure times become instants by the zone of the place, skipped times moving forward.</summary>
internal sealed class TrainServices(CompileContext context)
{
    public TrainService Find(string from, string to, CargoChain chain)
    {
        ServiceRow? row = context.Package.Services.FirstOrDefault(service => Fits(service, from, to, chain));
        if (row is null)
            return TrainService.None;
        double? size = chain == CargoChain.Container ? row.CapacityTeu : row.CapacityWagons;
        string column = chain == CargoChain.Container ? "capacity_teu" : "capacity_wagons";
        int load = size is { } full ? context.Inputs.Add("services", row.RowId, column, full) : InputSeries.Missing;
        return row.ScheduleKind switch
        {
            "timetable" => new TrainService(load, -1, -1, Departures(row, from)),
            "frequency" when row.HeadwayH is { } headway => new TrainService(load, -1, context.Inputs.Add("services", row.RowId, "headway_h", headway), []),
            _ => new TrainService(load, row.MaxWaitH is { } wait ? context.Inputs.Add("services", row.RowId, "max_wait_h", wait) : -1, -1, []),
        };
    }

    private bool Fits(ServiceRow row, string from, string to, CargoChain chain)
    {
        if (row.Mode != "rail" || row.Chain is null || Chains.Of(row.Chain) != chain || !context.IsUsed(row))
            return false;
        bool isForth = row.FromPlace == from && row.ToPlace == to;
        bool isBack = row.BothWays == "yes" && row.FromPlace == to && row.ToPlace == from;
        return isForth || isBack;
    }

    private long[] Departures(ServiceRow row, string from)
    {
        DateTimeZone zone = DateTimeZoneProviders.Tzdb.GetZoneOrNull(context.PlaceOf(from)?.TimeZone ?? "UTC") ?? DateTimeZone.Utc;
        Instant start = context.Clock.Start.AtMidnight().InUtc().ToInstant();
        HashSet<int> days = [.. (row.Days ?? "1;2;3;4;5;6;7").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(int.Parse)];
        List<long> departures = [];
        for (LocalDate date = context.Clock.Start; date < context.Clock.End; date = date.PlusDays(1))
        {
            if (!days.Contains((int)date.DayOfWeek) || !row.IsValidOn(date))
                continue;
            Instant at = zone.AtLeniently(date.At(row.Departs ?? LocalTime.Noon)).ToInstant();
            long seconds = (long)(at - start).TotalSeconds;
            if (seconds >= 0)
                departures.Add(seconds);
        }

        return [.. departures];
    }
}
