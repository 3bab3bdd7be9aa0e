using System.Globalization;
using Karvan.Dossier.Drafting;
using Karvan.Dossier.Reading;
using Karvan.Network.Packages.Rows;

namespace Karvan.Dossier.Tables;

/// <summary>Tracers: about two consignments a week on each relation whose time is published or asked for; in no total.</summary>
internal sealed class TracerConverter(PackageDraft draft)
{
    private const string Basis = "About two consignments a week: enough to measure a time, too few to matter";
    private readonly OpenDays _open = new(draft);

    /// <summary>Fills the tracers of demand and one balance row for each year that holds them.</summary>
    public void Convert()
    {
        List<DemandRow> tracers = [.. draft.Inputs.Assumed("tracers").SelectMany(Years).OrderBy(row => row.Year).ThenBy(row => row.DemandId, StringComparer.Ordinal)];
        foreach (IGrouping<int, DemandRow> year in tracers.GroupBy(row => row.Year))
        {
            AddFrame(year.Key, year.Sum(row => row.Tonnes));
            foreach (DemandRow row in year)
                draft.Add(row, new Backings { Rest = Backing.Assumed(Basis) });
        }
    }

    private IEnumerable<DemandRow> Years(InputRow row)
    {
        for (int year = row.Whole("first_year") ?? 0; year <= row.Whole("last_year"); year++)
        {
            DemandRow whole = Row(row, year);
            foreach (OpenSpan span in _open.Of(whole).Take(1))
                yield return span.IsWholeYear ? whole : whole with { ValidFrom = span.From, ValidTo = span.To, Note = $"{whole.Note}; released while {span.LinkId} is open" };
        }
    }

    private static DemandRow Row(InputRow row, int year)
    {
        double tonnes = row.Needed("tonnes");
        return new DemandRow
        {
            DemandId = $"tracer{year.ToString(CultureInfo.InvariantCulture)}-{row["tracer_id"]}",
            Year = year,
            FromPlace = row["from_place"],
            ToPlace = row["to_place"],
            CargoId = row["cargo_id"],
            Chain = row["chain"],
            ModeChain = row["mode_chain"],
            Direction = row["direction"],
            Tonnes = tonnes,
            Low = tonnes,
            High = tonnes,
            Scope = "tracer",
            Basis = "assumed",
            BalanceId = BalanceConverter.IdOf(year, "tracers"),
            Note = row["basis"],
        };
    }

    private void AddFrame(int year, double tonnes) => draft.Add(
        new BalanceRow
        {
            BalanceId = BalanceConverter.IdOf(year, "tracers"),
            Year = year,
            Chain = "total",
            Direction = "both",
            PlacePair = "tracers",
            Tonnes = tonnes,
            Low = tonnes,
            High = tonnes,
            Role = "frame",
            Scope = "tracer",
            How = "sum of the tracers of the year; in no total of the route",
            SourceIds = "estimate",
        },
        new Backings { Rest = Backing.Derived("sum of the tracers of the year") });
}
