using System.Globalization;
using System.Text.RegularExpressions;
using Karvan.Dossier.Drafting;
using Karvan.Dossier.Reading;
using Karvan.Network.Packages.Rows;

namespace Karvan.Dossier.Tables;

/// <summary>The tie-out by mode: the two balanced years of the dossier and the years scaled from them by dated totals.</summary>
internal sealed partial class BalanceConverter(PackageDraft draft, Mentions mentions)
{
    private const double ScaledLow = 0.9;
    private const double ScaledHigh = 1.1;
    private static readonly int[] _balanced = [2023, 2024];

    /// <summary>Factors of the scaled rows, by balance id, and the row that each was scaled from.</summary>
    public Dictionary<string, ScaledRow> Scaled { get; } = new(StringComparer.Ordinal);

    /// <summary>Fills balance.</summary>
    public void Convert()
    {
        foreach (int year in _balanced)
        {
            IReadOnlyList<InputRow> rows = draft.Inputs.Dossier($"flows/balance_{year.ToString(CultureInfo.InvariantCulture)}");
            draft.Report.In("balance", rows.Count);
            foreach (InputRow row in rows)
                AddPublished(row, year);
        }

        foreach (IGrouping<string, InputRow> year in draft.Inputs.Assumed("year_scaling").GroupBy(row => row["year"]))
            AddYear(int.Parse(year.Key, CultureInfo.InvariantCulture), year);
    }

    /// <summary>Id of a row of a year.</summary>
    public static string IdOf(int year, string part) => string.Create(CultureInfo.InvariantCulture, $"b{year % 100:00}-{part}");

    private void AddPublished(InputRow row, int year)
    {
        IReadOnlyList<string> claims = mentions.ClaimsIn(row["how"]);
        string chain = row["mode"] switch { "tanker-oil" => "tanker", "other" => "general", { } other => other };
        draft.Add(
            new BalanceRow
            {
                BalanceId = row["row_id"],
                Year = year,
                Chain = chain,
                Direction = row["direction"],
                PlacePair = row["place_pair"],
                Tonnes = row.Needed("value_t"),
                Low = row.Needed("low_t"),
                High = row.Needed("high_t"),
                Unit = row.Text("unit_count") is null ? null : row["units"],
                UnitCount = row.Number("unit_count"),
                Role = RoleOf(row, chain),
                Scope = row["scope"],
                PublishedTonnes = chain == "residual" ? PublishedIn(row) : null,
                How = row["how"],
                SourceIds = row["source_ids"],
            },
            BackingsOf(row, claims));
    }

    private Backings BackingsOf(InputRow row, IReadOnlyList<string> claims)
    {
        double value = row.Needed("value_t");
        double low = row.Needed("low_t");
        double high = row.Needed("high_t");
        string[] equal = [.. claims.Where(id => draft.Claims.ById[id].PointValue == value && draft.Claims.ById[id].Unit == "t").Take(1)];
        Backing tonnes = equal.Length == 1 ? Backing.Of(draft.Claims.ById[equal[0]]) with { Low = low, High = high, Basis = row["how"] } : Backing.Derived(row["how"], low, high, claims);
        return new Backings
        {
            ["tonnes"] = tonnes,
            ["unit_count"] = Backing.Derived(row["how"], null, null, claims),
            ["published_tonnes"] = Backing.Derived("the published total named in the row", null, null, claims),
        };
    }

    private static string RoleOf(InputRow row, string chain) => row["how"].StartsWith("BACKGROUND", StringComparison.Ordinal) ? "background"
        : chain switch { "residual" => "residual", "total" or "land" => "frame", _ => "route" };

    private double? PublishedIn(InputRow row)
    {
        if (Parenthesis().Match(row["how"]) is { Success: true } match)
            return double.Parse(match.Groups["tonnes"].Value, CultureInfo.InvariantCulture);
        return mentions.ClaimsIn(row["how"]) is [{ } first, ..] ? draft.Claims.ById[first].PointValue : null;
    }

    private void AddYear(int year, IEnumerable<InputRow> parts)
    {
        List<BalanceRow> rows = [.. parts.Select(part => AddScaled(year, part))];
        string sumId = IdOf(year, "sum-sea");
        BalanceRow sum = rows[0] with
        {
            BalanceId = sumId,
            Chain = "total",
            Direction = "both",
            PlacePair = "caspian-crossing",
            Tonnes = rows.Sum(row => row.Tonnes),
            Low = rows.Sum(row => row.Low),
            High = rows.Sum(row => row.High),
            Unit = null,
            UnitCount = null,
            Role = "frame",
            How = "sum of the rows of the year with scope titr-sea",
            SourceIds = "estimate",
        };
        draft.Add(sum, new Backings { Rest = Backing.Derived(sum.How, sum.Low, sum.High) });
        AddResidual(year, sum, "", "");
        List<BalanceRow> railed = [.. rows.Where(row => row.Chain != "truck")];
        AddResidual(year, sum with { Tonnes = railed.Sum(row => row.Tonnes), Low = railed.Sum(row => row.Low), High = railed.Sum(row => row.High) }, "-no-trucks", " without trucks, which may not be part of a railway count");
    }

    private void AddResidual(int year, BalanceRow sum, string suffix, string words)
    {
        if (draft.Inputs.Assumed("year_totals").FirstOrDefault(row => row.Whole("year") == year) is not { } total)
            return;
        IReadOnlyList<string> claims = mentions.ClaimsIn(total["volume_id"]);
        double published = draft.Claims.ById[claims[0]].PointValue ?? 0;
        BalanceRow residual = sum with
        {
            BalanceId = IdOf(year, $"residual-{total["volume_id"]}{suffix}"),
            Chain = "residual",
            Tonnes = published - sum.Tonnes,
            Low = published - sum.High,
            High = published - sum.Low,
            Role = "residual",
            Scope = "titr-ministry",
            PublishedTonnes = published,
            How = $"{total["volume_id"]} minus {sum.BalanceId}{words}; {total["note"]}",
            SourceIds = draft.Claims.ById[claims[0]].SourceId,
        };
        draft.Add(residual, new Backings { ["tonnes"] = Backing.Derived(residual.How, residual.Low, residual.High, claims), ["published_tonnes"] = Backing.Of(draft.Claims.ById[claims[0]]) });
    }

    private BalanceRow AddScaled(int year, InputRow part)
    {
        string baseId = IdOf(part.Whole("base_year") ?? 0, part["part"]);
        BalanceRow origin = draft.Rows<BalanceRow>().Single(row => row.BalanceId == baseId);
        string[] ids = [.. new[] { part.Text("numerator_of"), part.Text("denominator_of") }.OfType<string>()];
        double factor = End(part, "numerator") / End(part, "denominator");
        string basis = $"{baseId} x {factor.ToString("0.####", CultureInfo.InvariantCulture)}{(ids.Length == 0 ? "" : $" ({string.Join(" / ", ids)})")}: {part["basis"]}";
        IReadOnlyList<string> claims = mentions.ClaimsIn($"{string.Join(' ', ids)} {part["basis"]}");
        BalanceRow row = origin with
        {
            BalanceId = IdOf(year, part["part"]),
            Year = year,
            Tonnes = Rounding.ToTen(origin.Tonnes * factor),
            Low = Rounding.ToTen(origin.Low * factor * ScaledLow),
            High = Rounding.ToTen(origin.High * factor * ScaledHigh),
            UnitCount = origin.UnitCount is { } units ? Math.Round(units * factor) : null,
            How = basis,
            SourceIds = claims.Count == 0 ? "estimate" : string.Join(';', claims.Select(id => draft.Claims.ById[id].SourceId).Append("estimate").Distinct(StringComparer.Ordinal)),
        };
        Scaled[row.BalanceId] = new ScaledRow(origin.BalanceId, factor, basis, claims);
        draft.Add(row, new Backings { ["tonnes"] = Backing.Derived(basis, row.Low, row.High, claims), ["unit_count"] = Backing.Derived(basis, null, null, claims) });
        return row;
    }

    // A number of the table or the value of a published row.
    private double End(InputRow part, string column) => part.Number(column)
        ?? draft.Inputs.Dossier("flows/corridor_volumes").Single(row => row["volume_id"] == part[$"{column}_of"]).Needed("value");

    [GeneratedRegex(@"\((?<tonnes>\d{6,8})\)", RegexOptions.NonBacktracking)]
    private static partial Regex Parenthesis();
}
