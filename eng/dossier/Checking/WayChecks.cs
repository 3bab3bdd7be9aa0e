using Karvan.Dossier.Reading;
using NodaTime;

namespace Karvan.Dossier.Checking;

/// <summary>
/// Every cell of demand has a way on its first and last day: links that are open, sea only with a line and a fleet that carries the
/// chain, a way through the places that its route choices name, a speed for every railway.
/// </summary>
internal sealed class WayChecks
{
    private static readonly string[] _trainClasses = ["container-block", "wagonload", "bulk-block"];
    private readonly PackageFiles _files;
    private readonly Dictionary<string, string> _countries;
    private readonly Dictionary<(string Chain, LocalDate Day), Dictionary<string, List<string>>> _graphs = [];

    private WayChecks(PackageFiles files)
    {
        _files = files;
        _countries = files["places"].ToDictionary(row => row["place_id"], row => row["country"], StringComparer.Ordinal);
    }

    /// <summary>Findings.</summary>
    public static IEnumerable<string> Run(PackageFiles files)
    {
        WayChecks checks = new(files);
        return files["demand"].SelectMany(checks.Ways).Concat(Speeds(files)).Concat(Lines(files));
    }

    private IEnumerable<string> Ways(InputRow row)
    {
        int year = row.Whole("year") ?? 0;
        foreach (LocalDate day in new[] { row.Day("valid_from") ?? new LocalDate(year, 1, 1), row.Day("valid_to") ?? new LocalDate(year, 12, 31) })
        {
            foreach (string via in Via(row, day))
            {
                if (!Reaches(row["chain"], day, row["from_place"], via) || !Reaches(row["chain"], day, via, row["to_place"]))
                    yield return $"demand: {row["demand_id"]} ({row["chain"]}, {row["from_place"]} to {row["to_place"]}) has no way over {via} on {day:yyyy-MM-dd}";
            }
        }
    }

    private List<string> Via(InputRow row, LocalDate day)
    {
        string country = _countries[row[row["direction"] == "west" ? "from_place" : "to_place"]];
        List<string> places = [.. _files["route_choices"]
            .Where(choice => choice["chain"] == row["chain"] && choice["country"] == country && Holds(choice, day))
            .Select(choice => choice["via_place"])];
        return places.Count == 0 || row["mode_chain"] == "road" ? [row["from_place"]] : places;
    }

    private bool Reaches(string chain, LocalDate day, string from, string to)
    {
        Dictionary<string, List<string>> graph = Graph(chain, day);
        HashSet<string> seen = [from];
        Queue<string> queue = new([from]);
        while (queue.TryDequeue(out string? place) && place != to)
        {
            foreach (string next in graph.GetValueOrDefault(place) ?? [])
            {
                if (seen.Add(next))
                    queue.Enqueue(next);
            }
        }

        return seen.Contains(to);
    }

    private Dictionary<string, List<string>> Graph(string chain, LocalDate day)
    {
        if (_graphs.TryGetValue((chain, day), out Dictionary<string, List<string>>? graph))
            return graph;
        _graphs[(chain, day)] = graph = new(StringComparer.Ordinal);
        foreach (InputRow link in _files["links"].Where(link => link["status"] == "existing" && Holds(link, day) && Carries(link, chain, day)))
        {
            Add(graph, link["from_place"], link["to_place"]);
            Add(graph, link["to_place"], link["from_place"]);
        }

        return graph;
    }

    private static void Add(Dictionary<string, List<string>> graph, string from, string to)
    {
        if (!graph.TryGetValue(from, out List<string>? next))
            graph[from] = next = [];
        next.Add(to);
    }

    private bool Carries(InputRow link, string chain, LocalDate day) => link["mode"] switch
    {
        "rail" => chain is "container" or "wagon" or "general" or "tanker",
        "road" => chain == "truck",
        "pipeline" => chain == "tanker",
        _ => _files["services"].Where(service => service["link_id"] == link["link_id"] && Holds(service, day))
            .Any(service => _files["fleets"].Any(fleet => fleet["service_id"] == service["service_id"] && Holds(fleet, day) && fleet["carries"].Split(';').Contains(chain, StringComparer.Ordinal))),
    };

    private static bool Holds(InputRow row, LocalDate day) =>
        (row.Day("valid_from") is not { } from || from <= day) && (row.Day("valid_to") is not { } to || day <= to);

    private static IEnumerable<string> Speeds(PackageFiles files)
    {
        HashSet<string> known = files["running_speeds"].Where(row => row["chosen"] == "yes").Select(row => $"{row["railway"]} {row["train_class"]}").ToHashSet(StringComparer.Ordinal);
        return files["links"].Where(link => link["mode"] == "rail").Select(link => link["railway"]).Distinct(StringComparer.Ordinal)
            .SelectMany(railway => _trainClasses.Select(name => $"{railway} {name}"))
            .Append("ROAD truck")
            .Where(need => !known.Contains(need))
            .Select(need => $"running_speeds: no chosen speed for {need}");
    }

    // A line of a class calls where a facility takes it.
    private static IEnumerable<string> Lines(PackageFiles files)
    {
        foreach (InputRow service in files["services"].Where(row => row["mode"] == "sea"))
        {
            foreach (string place in new[] { service["from_place"], service["to_place"] })
            {
                if (!files["facilities"].Any(row => row["place_id"] == place && row["vessel_classes"].Split(';').Contains(service["vehicle_class"], StringComparer.Ordinal)))
                    yield return $"services: {service["service_id"]} finds no berth for a {service["vehicle_class"]} at {place}";
            }

            if (!files["fleets"].Any(row => row["service_id"] == service["service_id"]))
                yield return $"services: {service["service_id"]} has no fleet";
        }
    }
}
