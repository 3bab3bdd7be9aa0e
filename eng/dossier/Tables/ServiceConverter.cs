using Karvan.Dossier.Claiming;
using Karvan.Dossier.Drafting;
using Karvan.Dossier.Reading;
using Karvan.Network.Packages.Rows;
using NodaTime.Text;

namespace Karvan.Dossier.Tables;

/// <summary>
/// Services: one sea line for each link and vessel class with the cycle of ferry_cycle, trains only where days or a headway are
/// published, and pipelines.
/// </summary>
internal sealed class ServiceConverter(PackageDraft draft)
{
    private const string PipelineBasis = "Oil moves at about 1.5 m/s in a pipeline that is half full; the link's length over that speed";
    private const double PipelineKmh = 5.4;
    private readonly PlaceNames _names = new(draft);
    private readonly Dictionary<string, LinkRow> _links = draft.Rows<LinkRow>().DistinctBy(row => row.LinkId).ToDictionary(row => row.LinkId, StringComparer.Ordinal);

    /// <summary>Fills services.</summary>
    public void Convert()
    {
        IReadOnlyList<InputRow> cycles = draft.Inputs.Dossier("operations/ferry_cycle");
        draft.Report.In("services (sea cycles)", cycles.Count);
        foreach (InputRow cycle in cycles)
            AddCycleClaims(cycle);
        IReadOnlyList<InputRow> lines = draft.Inputs.Assumed("sea_services");
        foreach (InputRow line in lines)
            AddSeaLine(line, cycles.FirstOrDefault(cycle => cycle["line"] == line["link_id"] && cycle["vessel_class"] == line["vessel_class"]));
        foreach (InputRow cycle in cycles.Where(cycle => !lines.Any(line => line["link_id"] == cycle["line"] && line["vessel_class"] == cycle["vessel_class"])))
            draft.Report.LeftOut("services (sea cycles)", $"{cycle["line"]} {cycle["vessel_class"]}: no cargo of the route; calls stand in background.csv");
        AddTrains();
        foreach (LinkRow link in _links.Values.Where(link => link.Mode == "pipeline"))
            AddPipeline(link);
    }

    private void AddCycleClaims(InputRow cycle)
    {
        if (cycle["source_id"] == "estimate")
            return;
        string column = cycle["basis"].StartsWith("published port", StringComparison.Ordinal) || cycle["basis"].StartsWith("published loading", StringComparison.Ordinal)
            ? "port_h_each_end" : "sailing_h";
        CycleClaim(cycle, column);
    }

    private Backing CycleClaim(InputRow cycle, string column) => Backing.Of(draft.Claims.Add(
        new Figure("link and vessel class", $"{cycle["line"]}:{cycle["vessel_class"]}", column == "sailing_h" ? "sailing-time" : "port-time", "h",
            $"ferry_cycle {cycle["line"]} {cycle["vessel_class"]}", column, cycle["source_id"])
        { Value = cycle.Needed(column), Place = cycle["line"] }));

    private void AddSeaLine(InputRow line, InputRow? cycle)
    {
        LinkRow link = _links[line["link_id"]];
        bool timed = line["schedule_kind"] == "frequency";
        draft.Add(
            new ServiceRow
            {
                RowId = line["service_id"],
                ServiceId = line["service_id"],
                Operator = line["operator"],
                Mode = "sea",
                FromPlace = link.FromPlace,
                ToPlace = link.ToPlace,
                LinkId = link.LinkId,
                VehicleClass = line["vessel_class"],
                ScheduleKind = line["schedule_kind"],
                HeadwayH = line.Number("headway_h"),
                MaxWaitH = line.Number("max_wait_h"),
                SailingH = cycle?.Needed("sailing_h") ?? line.Needed("sailing_h"),
                PortH = cycle?.Needed("port_h_each_end") ?? line.Needed("port_h"),
                BothWays = "yes",
                ValidFrom = line.Day("valid_from"),
                ValidTo = line.Day("valid_to"),
                SourceId = cycle?["source_id"] ?? "estimate",
                Note = cycle is null ? line["basis"] : $"{cycle["note"]}; {line["basis"]}",
            },
            new Backings
            {
                [timed ? "headway_h" : "max_wait_h"] = Backing.Assumed(line["basis"], line.Needed("low"), line.Needed("high")),
                ["sailing_h"] = CycleBacking(line, cycle, "sailing_h", "sailing"),
                ["port_h"] = CycleBacking(line, cycle, "port_h_each_end", "port"),
            });
    }

    private Backing CycleBacking(InputRow line, InputRow? cycle, string column, string part)
    {
        if (cycle is null)
            return draft.Ranges.Assumed($"{part}-estimate", line["basis"]);
        if (cycle["basis"].Contains($"derived {part}", StringComparison.Ordinal))
            return draft.Ranges.Derived($"{part}-published", cycle["note"], [.. draft.Claims.OfRow($"ferry_cycle {cycle["line"]} {cycle["vessel_class"]}")]);
        bool published = cycle["source_id"] != "estimate"
            && (cycle["basis"].StartsWith($"published {part}", StringComparison.Ordinal) || (part == "port" && cycle["basis"].StartsWith("published loading", StringComparison.Ordinal)));
        return published
            ? draft.Ranges.Around($"{part}-published", CycleClaim(cycle, column) with { Basis = cycle["note"] })
            : draft.Ranges.Assumed($"{part}-estimate", cycle["note"]);
    }

    private void AddTrains()
    {
        IReadOnlyList<InputRow> rows = draft.Inputs.Dossier("operations/services");
        IReadOnlyList<InputRow> kept = draft.Inputs.Assumed("train_services");
        draft.Report.In("services", rows.Count);
        foreach (InputRow row in rows)
        {
            AddServiceClaims(row);
            if (kept.FirstOrDefault(train => train["dossier_id"] == row["service_id"]) is { } train)
                AddTrain(row, train);
            else
                draft.Report.LeftOut("services", ReasonOf(row));
        }
    }

    private static string ReasonOf(InputRow row) => row["schedule_kind"] == "aggregate-statistic" ? "a statistic of many departures; kept as a claim where it has a number"
        : row["mode"] == "sea" ? "sea line: its cycle and fleet make the line of the model; kept as a claim where it has a number"
        : row["mode"] == "multimodal" ? "crosses the sea: trains and ships of the model carry it leg by leg"
        : "no days or headway published, or another row of the same train";

    private void AddServiceClaims(InputRow row)
    {
        if (row["source_id"] == "estimate")
            return;
        string modality = row["note"].StartsWith("PLAN", StringComparison.Ordinal) ? "target" : "actual";
        foreach ((string column, string metric, string unit) in new[]
        {
            ("frequency_per_week", "frequency", "1/week"), ("duration_h", "run-time", "h"), ("capacity_teu", "capacity", "TEU"), ("capacity_wagons", "capacity", "wagons"), ("distance_km", "distance", "km"),
        })
        {
            if (row.Number(column) is { } value)
                draft.Claims.Add(new Figure("service", $"service:{row["service_id"]}", metric, unit, row["service_id"], column, row["source_id"]) { Value = value, From = row.Text("valid_from"), To = row.Text("valid_to"), Modality = modality, Place = $"{_names.Resolve(row["from_place"])}-{_names.Resolve(row["to_place"])}" });
        }
    }

    private void AddTrain(InputRow row, InputRow train) => draft.Add(
        new ServiceRow
        {
            RowId = train["service_id"],
            ServiceId = train["service_id"],
            Operator = row["operator"],
            Mode = "rail",
            FromPlace = _names.Resolve(row["from_place"]),
            ToPlace = _names.Resolve(row["to_place"]),
            Chain = train["chain"],
            VehicleClass = train["vehicle_class"],
            ScheduleKind = train["schedule_kind"],
            Days = train.Text("days"),
            Departs = train.Text("departs") is { } time ? LocalTimePattern.CreateWithInvariantCulture("HH:mm").Parse(time).Value : null,
            HeadwayH = train.Number("headway_h"),
            CapacityTeu = row.Number("capacity_teu"),
            CapacityWagons = row.Number("capacity_wagons"),
            BothWays = train["both_ways"],
            ValidFrom = train.Day("valid_from"),
            ValidTo = train.Day("valid_to"),
            SourceId = row["source_id"],
            Note = $"{row["note"]}; {train["basis"]}",
        },
        new Backings
        {
            ["headway_h"] = Backing.Derived("168 h divided by the published departures a week", null, null, [.. draft.Claims.OfRow(row["service_id"])]),
            ["capacity_wagons"] = Backing.Derived("upper end of the published 30 to 40 wagons", 30, 40, [.. draft.Claims.OfRow(row["service_id"])]),
        });

    private void AddPipeline(LinkRow link)
    {
        double hours = Math.Round(link.LengthKm / PipelineKmh);
        draft.Add(
            new ServiceRow
            {
                RowId = $"{link.LinkId}-line",
                ServiceId = $"{link.LinkId}-line",
                Operator = link.Operator,
                Mode = "pipeline",
                FromPlace = link.FromPlace,
                ToPlace = link.ToPlace,
                LinkId = link.LinkId,
                VehicleClass = "pipeline",
                ScheduleKind = "frequency",
                HeadwayH = 1,
                SailingH = hours,
                BothWays = "no",
                ValidFrom = link.ValidFrom,
                SourceId = "estimate",
                Note = PipelineBasis,
            },
            new Backings
            {
                ["sailing_h"] = Backing.Assumed(PipelineBasis, Math.Round(hours * 0.6), Math.Round(hours * 1.8)),
                ["headway_h"] = Backing.Assumed("A pipeline takes oil at any hour", 1, 1),
            });
    }
}
