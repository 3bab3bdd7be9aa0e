using System.Text;

namespace Karvan.Network.Changes.Handlers;

/// <summary>Names of capacities: keys of a scenario and columns of a table.</summary>
internal static class CapacityColumns
{
    public static readonly string[] OfLink = ["capacityTrainsPerDay", "capacityTPerYear"];

    public static readonly string[] OfFacility =
    [
        "berths", "cranes", "cranesPerVessel", "storageTeu", "storageWagons", "capacityTeuPerYear", "capacityTPerYear", "capacityWagonsPerDay", "capacityTrainsPerDay",
    ];

    /// <summary>Column of a key: capacityTPerYear becomes capacity_t_per_year.</summary>
    public static string ColumnOf(string key)
    {
        StringBuilder column = new();
        foreach (char letter in key)
        {
            if (char.IsAsciiLetterUpper(letter)) column.Append('_');
            column.Append(char.ToLowerInvariant(letter));
        }

        return column.ToString();
    }

    /// <summary>Column that a unit of projects.csv adds to; null = none.</summary>
    public static string? ColumnOfUnit(string? unit) => unit switch
    {
        "t_per_year" or "t/y" => "capacity_t_per_year",
        "TEU_per_year" or "TEU/y" => "capacity_teu_per_year",
        "train-pairs-per-day" or "trains-per-day" or "trains/d" => "capacity_trains_per_day",
        "wagons-per-day" or "wagons/d" => "capacity_wagons_per_day",
        "berths" => "berths",
        "cranes" => "cranes",
        "TEU" => "storage_teu",
        "wagons" => "storage_wagons",
        _ => null,
    };
}
