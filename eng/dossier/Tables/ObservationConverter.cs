using Karvan.Dossier.Claiming;
using Karvan.Dossier.Drafting;
using Karvan.Dossier.Reading;
using Karvan.Network.Packages.Rows;

namespace Karvan.Dossier.Tables;

/// <summary>Observed transit times and loading bans, compared with and never an input.</summary>
internal static class ObservationConverter
{
    private const int FirstPredictedYear = 2023;

    /// <summary>Fills observations/transit_times and observations/acceptance_bans.</summary>
    public static void Convert(PackageDraft draft)
    {
        IReadOnlyList<InputRow> times = draft.Inputs.Dossier("operations/observed_transit_times");
        draft.Report.In("observations/transit_times", times.Count);
        foreach (InputRow row in times)
            AddTime(draft, row);
        IReadOnlyList<InputRow> bans = draft.Inputs.Dossier("operations/acceptance_bans");
        draft.Report.In("observations/acceptance_bans", bans.Count);
        foreach (InputRow row in bans)
            AddBan(draft, row);
    }

    private static void AddTime(PackageDraft draft, InputRow row)
    {
        if (row["source_id"] != "estimate")
        {
            draft.Claims.Add(new Figure("relation", $"relation:{row["from"]}-{row["to"]}:{row["corridor"]}", "transit-time", "d", row["observation_id"], "days", row["source_id"])
            {
                Value = row.Number("days_mean"),
                Low = row.Number("days_min"),
                High = row.Number("days_max"),
                Modality = row["status"] == "planned" ? "target" : "actual",
                Qualifier = row["status"] == "planned" ? "planned" : "exact",
                From = row["year_or_month"],
                To = row["year_or_month"],
            });
        }

        draft.Add(new ObservedTransitTimeRow
        {
            ObservationId = row["observation_id"],
            From = row["from"],
            To = row["to"],
            Corridor = row["corridor"],
            ModeChain = row["mode_chain"],
            DaysMin = row.Number("days_min"),
            DaysMax = row.Number("days_max"),
            DaysMean = row.Number("days_mean"),
            YearOrMonth = row["year_or_month"],
            ContainerOrWagon = row["container_or_wagon"],
            FromPlace = row.Text("from_place"),
            ToPlace = row.Text("to_place"),
            Status = row["status"],
            Statistic = row["statistic"],
            Ends = row.Text("ends"),
            Open = row.Text("open"),
            Scored = row["scored"],
            Role = Periods.Year(row["year_or_month"]) < FirstPredictedYear ? "calibration" : "prediction",
            SourceId = row["source_id"],
            Note = row.Text("note"),
        });
    }

    private static void AddBan(PackageDraft draft, InputRow row) => draft.Add(new ObservedAcceptanceBanRow
    {
        BanId = row["ban_id"],
        PlaceId = row["place_id"],
        Railway = row.Text("railway"),
        Start = row.Day("start") ?? throw new DossierException($"{row.Position}: a ban needs its first day"),
        End = row.Day("end"),
        Cargo = row["cargo"],
        Reason = row.Text("reason"),
        ShareStopped = row.Needed("share_stopped"),
        SourceId = row["source_id"],
        Note = row.Text("note"),
    });
}
