using Karvan.Dossier.Claiming;
using Karvan.Dossier.Drafting;
using Karvan.Dossier.Reading;
using Karvan.Network.Packages.Rows;
using NodaTime;

namespace Karvan.Dossier.Tables;

/// <summary>
/// Other traffic. Trains are used where the link has a capacity, trucks at road borders, vessel calls where background_use names their
/// class; tonnes and wagons repeat them and are only compared with. Estimated trains that begin in 2021 or 2022 hold for earlier years too.
/// </summary>
internal sealed class BackgroundConverter(PackageDraft draft)
{
    private static readonly Dictionary<string, string> _units = new(StringComparer.Ordinal)
    {
        ["trains-per-day"] = "trains/d",
        ["trucks-per-day"] = "trucks/d",
        ["wagons-per-year"] = "wagons/y",
        ["tonnes-per-year"] = "t/y",
        ["vessel-calls-per-year"] = "calls/y",
    };

    private readonly HashSet<string> _limited = draft.Rows<LinkRow>().Where(row => row.CapacityTrainsPerDay is not null).Select(row => row.LinkId).ToHashSet(StringComparer.Ordinal);
    private readonly HashSet<string> _roadBorders = draft.Rows<BorderRow>().Where(row => row.Mode == "road").Select(row => row.PlaceId).ToHashSet(StringComparer.Ordinal);

    /// <summary>Fills background.</summary>
    public void Convert()
    {
        IReadOnlyList<InputRow> rows = draft.Inputs.Dossier("network/background");
        draft.Report.In("background", rows.Count);
        Dictionary<string, InputRow> uses = draft.Inputs.Assumed("background_use").ToDictionary(row => row["background_id"], StringComparer.Ordinal);
        foreach (InputRow row in rows)
            AddPublished(row, uses.GetValueOrDefault(row["background_id"]));
        foreach (InputRow row in draft.Inputs.Assumed("background"))
            AddAssumed(row);
    }

    private void AddPublished(InputRow row, InputRow? use)
    {
        (bool used, string reason) = use is not null ? (use["used"] == "yes", use["reason"]) : Rule(row);
        bool earlier = used && row["kind"] == "trains-per-day" && row["source_id"] == "estimate" && row.Day("valid_from") is { Year: 2021 or 2022 };
        draft.Add(
            new BackgroundRow
            {
                BackgroundId = row["background_id"],
                Subject = row["place_or_link"],
                Kind = row["kind"],
                VesselClass = use?.Text("vessel_class"),
                Value = row.Needed("value"),
                Direction = DirectionOf(row["direction"]),
                Used = used ? "yes" : "no",
                ValidFrom = earlier ? (LocalDate?)null : row.Day("valid_from"),
                ValidTo = row.Day("valid_to"),
                SourceId = row["source_id"],
                Note = $"{row["note"]}; {(used ? "used" : "not used")}: {reason}{(earlier ? "; taken for earlier years too" : "")}",
            },
            new Backings { Rest = BackingOf(row) });
    }

    private (bool Used, string Reason) Rule(InputRow row) => row["kind"] switch
    {
        "trains-per-day" => _limited.Contains(row["place_or_link"]) ? (true, "takes paths of a link with a capacity") : (false, "the link has no capacity in the model"),
        "trucks-per-day" when _roadBorders.Contains(row["place_or_link"]) => (true, "takes channels of a road border"),
        "tonnes-per-year" or "wagons-per-year" => (false, "the same traffic as trains or calls"),
        _ => (false, "no class of berth is named for it"),
    };

    // Forward and reverse are those of the border's link: out of Azerbaijan and into Turkiye is forward.
    private static string DirectionOf(string direction) => direction switch
    {
        "from-az" or "to-tr" => "forward",
        "to-az" or "from-tr" => "reverse",
        "in" or "out" => "both",
        _ => direction,
    };

    private Backing BackingOf(InputRow row)
    {
        string unit = _units[row["kind"]];
        double? low = row.Number("low");
        double? high = row.Number("high");
        if (row["kind"] == "trains-per-day")
            high = Capped(row, high);
        if (row["source_id"] == "estimate")
            return Backing.Assumed(row["note"], low, high) with { Unit = unit };
        string[] ids = [Evidence.Claims.ClaimId.Of(draft.Claims.Add(new Figure("background", $"background:{row["place_or_link"]}:{row["direction"]}", "traffic", unit, row["background_id"], "value", row["source_id"])
        {
            Value = row.Needed("value"),
            Low = low,
            High = high,
            From = row.Text("valid_from"),
            To = row.Text("valid_to"),
            Qualifier = "about",
            Place = row["place_or_link"],
        }))];
        return Backing.Derived(row["note"], low, high, ids) with { Unit = unit };
    }

    /// <summary>
    /// The trains of the route ran beside the other traffic, so of the paths that the value leaves the upper end takes a quarter at most.
    /// </summary>
    private double? Capped(InputRow row, double? high)
    {
        const double ShareOfRest = 0.25;
        LocalDate from = row.Day("valid_from") ?? LocalDate.MinIsoValue;
        LocalDate to = row.Day("valid_to") ?? LocalDate.MaxIsoValue;
        double? least = draft.Rows<LinkRow>()
            .Where(link => link.LinkId == row["place_or_link"] && (link.ValidFrom ?? LocalDate.MinIsoValue) <= to && (link.ValidTo ?? LocalDate.MaxIsoValue) >= from)
            .Min(link => link.CapacityTrainsPerDay);
        double value = row.Needed("value");
        return least is { } limit && high is { } end ? Math.Max(value, Math.Min(end, value + ((limit - value) * ShareOfRest))) : high;
    }

    private void AddAssumed(InputRow row) => draft.Add(
        new BackgroundRow
        {
            BackgroundId = row["background_id"],
            Subject = row["subject"],
            Kind = row["kind"],
            VesselClass = row.Text("vessel_class"),
            Value = row.Needed("value"),
            Direction = row["direction"],
            Used = "yes",
            ValidFrom = row.Day("valid_from"),
            ValidTo = row.Day("valid_to"),
            SourceId = "estimate",
            Note = row["basis"],
        },
        new Backings { Rest = Backing.Assumed(row["basis"], row.Needed("low"), row.Needed("high")) with { Unit = _units[row["kind"]] } });
}
