using System.Globalization;
using Karvan.Dossier.Drafting;
using Karvan.Dossier.Reading;
using Karvan.Network.Packages.Rows;

namespace Karvan.Dossier.Tables;

/// <summary>
/// Cargo between places: the two tables of the dossier, the years scaled with their balance rows, and the tracers. Cells whose way hangs
/// on one link hold on the days on which the link is open.
/// </summary>
internal sealed class DemandConverter(PackageDraft draft, BalanceConverter balance)
{
    private static readonly int[] _balanced = [2023, 2024];
    private readonly OpenDays _open = new(draft);
    private readonly Dictionary<string, BalanceRow> _balance = draft.Rows<BalanceRow>().ToDictionary(row => row.BalanceId, StringComparer.Ordinal);
    private readonly List<DemandRow> _published = [];

    /// <summary>Fills demand.</summary>
    public void Convert()
    {
        foreach (int year in _balanced)
        {
            IReadOnlyList<InputRow> rows = draft.Inputs.Dossier($"flows/od_{year.ToString(CultureInfo.InvariantCulture)}");
            draft.Report.In("demand", rows.Count);
            foreach (InputRow row in rows)
                AddPublished(row, year);
        }

        foreach (BalanceRow row in draft.Rows<BalanceRow>().Where(row => balance.Scaled.ContainsKey(row.BalanceId)).ToList())
            AddScaled(row);
    }

    private void AddPublished(InputRow row, int year)
    {
        BalanceRow total = _balance[row["balance_row"]];
        double tonnes = row.Needed("value_t");
        DemandRow demand = new()
        {
            DemandId = row["od_id"],
            Year = year,
            FromPlace = row["from_place"],
            ToPlace = row["to_place"],
            CargoId = row["cargo"],
            Chain = total.Chain,
            ModeChain = row["mode_chain"],
            Direction = row["direction"],
            Tonnes = tonnes,
            Low = row.Needed("low_t"),
            High = row.Needed("high_t"),
            Units = row.Number("teu") ?? (total.UnitCount is { } units ? Math.Round(units * tonnes / total.Tonnes) : null),
            Scope = "titr-sea",
            Basis = row["basis"],
            BalanceId = total.BalanceId,
            Note = row["note"],
        };
        _published.Add(demand);
        Add(demand, BackingsOf(row, demand, total));
    }

    private Backings BackingsOf(InputRow row, DemandRow demand, BalanceRow total)
    {
        ParameterRow behind = draft.Parameters.Single(parameter => parameter.ParameterId == $"balance/{total.BalanceId}/tonnes");
        string[] claims = behind.ClaimIds?.Split(';') ?? [];
        string basis = row["basis"] == "maximum-entropy" ? $"maximum entropy within {total.BalanceId}: the flattest table that the totals allow; {row["note"]}" : row["note"];
        Backing tonnes = row["basis"] == "published" && behind.Rule == "chosen" && behind.Value == demand.Tonnes
            ? Backing.Of([.. claims.Select(id => draft.Claims.ById[id])]) with { Low = demand.Low, High = demand.High, Basis = basis }
            : Backing.Derived(basis, demand.Low, demand.High, claims);
        string how = row.Text("teu") is null ? $"units of {total.BalanceId} in proportion to its tonnes, empty ones included" : $"boxes of {total.BalanceId} in proportion to its tonnes, empty ones included";
        return new Backings { ["tonnes"] = tonnes, ["units"] = Backing.Derived(how) };
    }

    private void AddScaled(BalanceRow total)
    {
        ScaledRow scaled = balance.Scaled[total.BalanceId];
        double factor = scaled.Factor;
        string origin = scaled.FromId;
        while (balance.Scaled.TryGetValue(origin, out ScaledRow? further))
            (origin, factor) = (further.FromId, factor * further.Factor);
        List<DemandRow> cells = [.. _published.Where(row => row.BalanceId == origin)];
        double widenLow = total.Low / (_balance[origin].Low * factor is > 0 and { } low ? low : 1);
        double widenHigh = total.High / (_balance[origin].High * factor);
        foreach (DemandRow cell in cells)
            AddScaledCell(cell, total, factor, Math.Min(widenLow, 1), Math.Max(widenHigh, 1));
    }

    private void AddScaledCell(DemandRow cell, BalanceRow total, double factor, double widenLow, double widenHigh)
    {
        double tonnes = Math.Round(cell.Tonnes * factor);
        DemandRow demand = cell with
        {
            DemandId = $"od{total.Year.ToString(CultureInfo.InvariantCulture)}-{cell.DemandId.Split('-')[1]}",
            Year = total.Year,
            Tonnes = tonnes,
            Low = Math.Min(tonnes, Math.Round(cell.Low * factor * widenLow)),
            High = Math.Max(tonnes, Math.Round(cell.High * factor * widenHigh)),
            Units = cell.Units is { } units ? Math.Round(units * factor) : null,
            Basis = "scaled",
            BalanceId = total.BalanceId,
            Note = $"{cell.DemandId} scaled with {total.BalanceId}",
        };
        Backing backing = Backing.Derived($"{cell.DemandId} x {factor.ToString("0.####", CultureInfo.InvariantCulture)}, see balance/{total.BalanceId}/tonnes", demand.Low, demand.High);
        Add(demand, new Backings { ["tonnes"] = backing, ["units"] = Backing.Derived(backing.Basis!) });
    }

    // A cell that hangs on one link is released on its open days; the dossier has cut its tonnes to them already.
    private void Add(DemandRow demand, Backings backings)
    {
        if (_open.Of(demand) is not [{ } days, ..])
        {
            draft.Report.LeftOut("demand", "no open day of the link that the cell needs");
            return;
        }

        draft.Add(days.IsWholeYear ? demand : demand with { ValidFrom = days.From, ValidTo = days.To, Note = $"{demand.Note}; released while {days.LinkId} is open" }, backings);
    }
}
