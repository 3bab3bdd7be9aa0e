using Karvan.Network.Changes;
using Karvan.Network.Packages;
using Karvan.Network.Packages.Rows;
using Karvan.Operations.Inputs;

namespace Karvan.Operations.Plans;

/// <summary>What all parts of the compiler share.</summary>
internal sealed class CompileContext(CorridorPackage package, int year, IReadOnlyList<DatedChange> dated, OperationsOptions options)
{
    private readonly Dictionary<string, PlaceRow> _places = Index(package.Places);

    public CorridorPackage Package { get; } = package;

    public IReadOnlyList<DatedChange> Dated { get; } = dated;

    public OperationsOptions Options { get; } = options;

    public RunClock Clock { get; } = new(year, options.WarmUpDays);

    public InputTable Inputs { get; } = new(package.Parameters, package.Factors);

    public ResourceIndex Resources { get; } = new();

    public List<string> Warnings { get; } = [];

    public List<PlanChange> Changes { get; } = [];

    /// <summary>Place -> dated slowdowns of all that is done there.</summary>
    public Dictionary<string, SlowTimes> PlaceSlow { get; } = new(StringComparer.Ordinal);

    public PlaceRow? PlaceOf(string id) => _places.GetValueOrDefault(id);

    public void Warn(string warning)
    {
        if (!Warnings.Contains(warning))
            Warnings.Add(warning);
    }

    /// <summary>Begin of a row's period within the run, s; 0 when it began before.</summary>
    public long From(IDatedRow row) => row.ValidFrom is { } from && from > Clock.Start ? Clock.SecondsAt(from) : 0;

    /// <summary>First second after a row's period; the end of the run when it lasts longer.</summary>
    public long To(IDatedRow row) => row.ValidTo is { } to && to < Clock.End ? Math.Max(0, Clock.SecondsAt(to.PlusDays(1))) : Clock.YearEnd;

    /// <summary>Whether a row holds on some day of the run.</summary>
    public bool IsUsed(IDatedRow row) => row.IsValidWithin(Clock.Start, Clock.End.PlusDays(-1));

    /// <summary>First and last second of a dated change within the run.</summary>
    public (long From, long To) SpanOf(DatedChange change)
    {
        long from = change.From <= Clock.Start ? 0 : Clock.SecondsAt(change.From);
        long to = change.To is { } last && last < Clock.End ? Math.Max(0, Clock.SecondsAt(last.PlusDays(1))) : Clock.YearEnd;
        return (from, to);
    }

    public SlowTimes SlowAt(string place)
    {
        if (!PlaceSlow.TryGetValue(place, out SlowTimes? slow))
            PlaceSlow[place] = slow = new SlowTimes();
        return slow;
    }

    /// <summary>Rows that hold during the run, by id, each thing's rows in the order of their begin.</summary>
    public List<List<T>> Periods<T>(IEnumerable<T> rows, Func<T, string> id)
        where T : IDatedRow
    {
        List<List<T>> things = [];
        Dictionary<string, List<T>> byId = new(StringComparer.Ordinal);
        foreach (T row in rows)
        {
            if (!IsUsed(row))
                continue;
            if (!byId.TryGetValue(id(row), out List<T>? periods))
                things.Add(byId[id(row)] = periods = []);
            periods.Add(row);
        }

        foreach (List<T> periods in things)
            periods.Sort((left, right) => From(left).CompareTo(From(right)));
        return things;
    }

    /// <summary>Adds the value of a column to a series for the period of its row; where it ends and no other follows, there is none.</summary>
    public void Add(InputSeries series, IDatedRow row, string table, string rowId, string column, double? value)
    {
        series.Add(From(row), value is { } number ? Inputs.Add(table, rowId, column, number) : InputSeries.Missing);
        if (To(row) < Clock.YearEnd)
            series.Add(To(row), InputSeries.Missing);
    }

    private static Dictionary<string, PlaceRow> Index(IReadOnlyList<PlaceRow> rows)
    {
        Dictionary<string, PlaceRow> places = new(rows.Count, StringComparer.Ordinal);
        foreach (PlaceRow row in rows)
            places.TryAdd(row.PlaceId, row);
        return places;
    }
}
