using Karvan.Dossier.Drafting;
using Karvan.Dossier.Reading;
using Karvan.Network.Packages.Rows;

namespace Karvan.Dossier.Tables;

/// <summary>Tables that no dossier row gives: constants, factors, acceptance thresholds and the split of ways.</summary>
internal static class ModelConverter
{
    /// <summary>Fills constants, factors, acceptance and route_choices.</summary>
    public static void Convert(PackageDraft draft)
    {
        foreach (InputRow row in draft.Inputs.Assumed("constants"))
            AddConstant(draft, row);
        foreach (InputRow row in draft.Inputs.Assumed("factors"))
            AddFactor(draft, row);
        foreach (InputRow row in draft.Inputs.Assumed("acceptance"))
            AddAcceptance(draft, row);
        foreach (InputRow row in draft.Inputs.Assumed("route_choices"))
            AddChoice(draft, row);
    }

    private static void AddConstant(PackageDraft draft, InputRow row) => draft.Add(
        new ConstantRow { ConstantId = row["constant_id"], Value = row.Needed("value"), Unit = row["unit"], Description = row["description"], SourceId = "estimate" },
        new Backings { Rest = Backing.Assumed(row["basis"], row.Needed("low"), row.Needed("high")) with { Unit = row["unit"] } });

    private static void AddFactor(PackageDraft draft, InputRow row) => draft.Add(
        new FactorRow { FactorId = row["factor_id"], Parameters = row["parameters"], Value = row.Needed("value"), Description = row["description"], SourceId = "estimate" },
        new Backings { Rest = Backing.Derived(row["basis"], row.Needed("low"), row.Needed("high")) with { Unit = "1" } });

    private static void AddAcceptance(PackageDraft draft, InputRow row) => draft.Add(
        new AcceptanceRow
        {
            RowId = row["row_id"],
            PlaceId = row["place_id"],
            Chain = row["chain"],
            StopAbove = row.Needed("stop_above"),
            ResumeBelow = row.Needed("resume_below"),
            Note = row["basis"],
        },
        new Backings
        {
            ["stop_above"] = Backing.Assumed(row["basis"], row.Needed("stop_low"), row.Needed("stop_high")),
            ["resume_below"] = Backing.Assumed(row["basis"], row.Needed("resume_low"), row.Needed("resume_high")),
        });

    private static void AddChoice(PackageDraft draft, InputRow row)
    {
        string id = $"{row["chain"]}-{row["country"].ToLowerInvariant()}-{row["via_place"]}";
        draft.Add(
            new RouteChoiceRow
            {
                RowId = id,
                Chain = row["chain"],
                Country = row["country"],
                ViaPlace = row["via_place"],
                Share = row.Needed("share"),
                ValidFrom = row.Day("valid_from"),
                ValidTo = row.Day("valid_to"),
                SourceId = "estimate",
                Note = row["basis"],
            },
            new Backings { Rest = Backing.Assumed(row["basis"], row.Needed("low"), row.Needed("high")) });
    }
}
