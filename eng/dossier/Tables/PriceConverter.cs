using Karvan.Dossier.Claiming;
using Karvan.Dossier.Drafting;
using Karvan.Dossier.Reading;
using Karvan.Network.Packages.Rows;

namespace Karvan.Dossier.Tables;

/// <summary>Prices, exchange rates and the deflator.</summary>
internal sealed class PriceConverter(PackageDraft draft)
{
    private readonly PlaceNames _names = new(draft);

    /// <summary>Fills tariffs, exchange_rates and deflator.</summary>
    public void Convert()
    {
        foreach (InputRow row in Read("tariffs", "operations/tariffs"))
            AddTariff(row);
        foreach (InputRow row in Read("exchange_rates", "operations/fx"))
            AddRate(row);
        foreach (InputRow row in Read("deflator", "operations/usd_deflator"))
            AddDeflator(row);
    }

    private IReadOnlyList<InputRow> Read(string table, string name)
    {
        IReadOnlyList<InputRow> rows = draft.Inputs.Dossier(name);
        draft.Report.In(table, rows.Count);
        return rows;
    }

    private void AddTariff(InputRow row)
    {
        double price = row.Needed("price_usd");
        Backing backing = row["source_id"] == "estimate"
            ? draft.Ranges.Assumed("tariff-estimate", row["note"])
            : Backing.Of(draft.Claims.Add(new Figure("tariff", $"tariff:{row["tariff_id"]}", "price", "USD", row["tariff_id"], "price_usd", row["source_id"])
            {
                Value = price,
                From = row.Text("valid_from"),
                To = row.Text("valid_to"),
                Place = $"{_names.Resolve(row["from_place"])}-{_names.Resolve(row["to_place"])}",
            })) with { Basis = $"{row["unit"]}; {row["note"]}" };
        draft.Add(
            new TariffRow
            {
                TariffId = row["tariff_id"],
                FromPlace = _names.Resolve(row["from_place"]),
                ToPlace = _names.Resolve(row["to_place"]),
                Mode = row["mode"],
                Cargo = row["cargo"],
                PriceUsd = price,
                Unit = row["unit"],
                Kind = row["kind"],
                Year = row.Text("year"),
                ValidFrom = row.Day("valid_from"),
                ValidTo = row.Day("valid_to"),
                SourceId = row["source_id"],
                Note = row["note"],
            },
            new Backings { Rest = backing });
    }

    private void AddRate(InputRow row)
    {
        double rate = row.Needed("usd_per_unit");
        Backing backing = row["source_id"] == "estimate"
            ? Backing.Assumed(row["note"])
            : Backing.Of(draft.Claims.Add(new Figure("currency", $"currency:{row["currency"]}", "exchange-rate", "USD", $"fx {row["currency"]} {row["year"]}", "usd_per_unit", row["source_id"]) { Value = rate, From = row["year"], To = row["year"] }));
        draft.Add(
            new ExchangeRateRow
            {
                RowId = $"{row["currency"]}-{row["year"]}",
                Currency = row["currency"],
                Year = row.Whole("year") ?? 0,
                UsdPerUnit = rate,
                SourceId = row["source_id"],
                Note = row["note"],
            },
            new Backings { Rest = backing });
    }

    private void AddDeflator(InputRow row)
    {
        Backings backings = new();
        foreach ((string column, string target, string metric, string unit) in new[]
        {
            ("deflator_growth_percent", "deflator_growth_percent", "deflator-growth", "%"), ("index_2023_100", "index_2023", "deflator-index", "index"), ("cpi_growth_percent", "cpi_growth_percent", "price-growth", "%"),
        })
        {
            if (row.Number(column) is { } value)
                backings[target] = Backing.Of(draft.Claims.Add(new Figure("currency", "currency:USD", metric, unit, $"deflator {row["year"]}", column, row["source_id"]) { Value = value, From = row["year"], To = row["year"] }));
        }

        draft.Add(
            new DeflatorRow
            {
                Year = row["year"],
                DeflatorGrowthPercent = row.Number("deflator_growth_percent"),
                Index2023 = row.Number("index_2023_100"),
                CpiGrowthPercent = row.Number("cpi_growth_percent"),
                SourceId = row["source_id"],
                Note = row.Text("note"),
            },
            backings);
    }
}
