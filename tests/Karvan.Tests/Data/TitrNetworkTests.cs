using Shouldly;
using Xunit;

namespace Karvan.Tests.Data;

public sealed class TitrNetworkTests
{
    private static readonly (string Table, string Thing)[] _dated =
        [("links", "link_id"), ("facilities", "facility_id"), ("borders", "border_id"), ("services", "service_id"), ("fleets", "fleet_id")];

    [Fact]
    public void DatedRows_OfOneThing_DoNotOverlap()
    {
        foreach ((string table, string thing) in _dated)
        {
            foreach (IGrouping<string, IReadOnlyDictionary<string, string>> group in TitrTable.Read(table).GroupBy(row => row[thing]))
            {
                IReadOnlyDictionary<string, string>[] rows = [.. group.OrderBy(row => row["valid_from"], StringComparer.Ordinal)];
                for (int index = 1; index < rows.Length; index++)
                {
                    rows[index - 1]["valid_to"].ShouldNotBeEmpty(group.Key);
                    string.CompareOrdinal(rows[index - 1]["valid_to"], rows[index]["valid_from"]).ShouldBeNegative(group.Key);
                }
            }
        }
    }

    [Fact]
    public void Borders_EachHaveChosenTimes()
    {
        IReadOnlyDictionary<string, string>[] chosen = [.. TitrTable.Read("dwell").Where(row => row["chosen"] == "yes")];
        foreach (IReadOnlyDictionary<string, string> border in TitrTable.Read("borders"))
        {
            string carrier = border["mode"] == "rail" ? "train" : "truck";
            chosen.ShouldContain(row => row["place_id"] == border["place_id"] && row["activity"] == "border-control" && row["carrier"] == carrier, border["row_id"]);
            if (border["gauge_change"] != "none")
                chosen.ShouldContain(row => row["place_id"] == border["place_id"] && row["activity"] == "gauge-change", border["row_id"]);
        }
    }

    [Fact]
    public void ChosenTimes_NeverHoldAQueue() =>
        TitrTable.Read("dwell").Where(row => row["chosen"] == "yes" && row["role"] == "includes-queue").ShouldBeEmpty();

    [Fact]
    public void RailLinks_EachHaveAChosenSpeedForEveryTrainClass()
    {
        HashSet<string> speeds = TitrTable.Read("running_speeds").Where(row => row["chosen"] == "yes").Select(row => $"{row["railway"]} {row["train_class"]}").ToHashSet();
        foreach (string railway in TitrTable.Read("links").Where(row => row["mode"] == "rail").Select(row => row["railway"]).Distinct())
        {
            speeds.ShouldContain($"{railway} container-block");
            speeds.ShouldContain($"{railway} wagonload");
            speeds.ShouldContain($"{railway} bulk-block");
        }

        speeds.ShouldContain("ROAD truck");
    }

    [Fact]
    public void SeaLines_EachHaveAFleetAndABerthAtBothEnds()
    {
        IReadOnlyList<IReadOnlyDictionary<string, string>> facilities = TitrTable.Read("facilities");
        IReadOnlyList<IReadOnlyDictionary<string, string>> fleets = TitrTable.Read("fleets");
        foreach (IReadOnlyDictionary<string, string> line in TitrTable.Read("services").Where(row => row["mode"] == "sea"))
        {
            fleets.ShouldContain(row => row["service_id"] == line["service_id"] && row["vessel_class"] == line["vehicle_class"], line["service_id"]);
            foreach (string end in new[] { line["from_place"], line["to_place"] })
                facilities.ShouldContain(row => row["place_id"] == end && row["vessel_classes"].Split(';').Contains(line["vehicle_class"]), line["service_id"]);
        }
    }

    [Fact]
    public void DostykMointy_IsWidenedOnTheDayOfTheSecondTrack()
    {
        IReadOnlyDictionary<string, string>[] rows = [.. TitrTable.Read("links").Where(row => row["link_id"] == "r-dostyk-aktogay")];
        rows.Single(row => row.Holds("2025-09-29")).Number("capacity_trains_per_day").ShouldBe(12);
        rows.Single(row => row.Holds("2025-09-30")).Number("capacity_trains_per_day").ShouldBe(60);
    }
}
