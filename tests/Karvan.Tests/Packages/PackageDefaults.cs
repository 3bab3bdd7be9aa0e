using Karvan.Network.Packages.Rows;

namespace Karvan.Tests.Packages;

/// <summary>What a built package holds unless told otherwise: constants without variation, even months.</summary>
internal static class PackageDefaults
{
    public static readonly Dictionary<string, (double Value, string Unit)> Constants = new(StringComparer.Ordinal)
    {
        ["wagon-length-m"] = (14, "m"),
        ["truck-length-m"] = (18, "m"),
        ["wagon-tare-t"] = (24, "t"),
        ["truck-tare-t"] = (16, "t"),
        ["box-tare-t-per-teu"] = (2.3, "t/TEU"),
        ["truck-load-t"] = (20, "t"),
        ["tanker-lot-t"] = (1_000, "t"),
        ["general-lot-t"] = (60, "t"),
        ["consignment-teu"] = (2, "TEU"),
        ["container-train-teu"] = (2, "TEU"),
        ["container-train-max-wait-h"] = (0, "h"),
        ["wagon-train-wagons"] = (1, "wagons"),
        ["wagon-train-max-wait-h"] = (0, "h"),
        ["platform-teu"] = (2, "TEU"),
        ["empty-hold-h"] = (0, "h"),
        ["storm-common-share"] = (0, "share"),
        ["run-time-variation"] = (0, "share"),
        ["service-time-variation"] = (0, "share"),
    };

    /// <summary>Twelve shares of each chain, the last one what is left.</summary>
    public static IEnumerable<SeasonalityRow> Profiles(string source) =>
        from chain in new[] { "container", "wagon", "truck", "tanker", "general" }
        from month in Enumerable.Range(1, 12)
        select new SeasonalityRow
        {
            RowId = $"{chain}-{month}",
            Profile = chain,
            Month = month,
            Share = month == 12 ? 0.12 : 0.08,
            Used = "yes",
            Basis = "built",
            SourceIds = source,
        };

    public static string TerminalOf(string vesselClass) => vesselClass switch
    {
        "container-feeder" => "container",
        "tanker" => "oil",
        "dry-cargo" => "dry-cargo",
        _ => "ferry",
    };
}
