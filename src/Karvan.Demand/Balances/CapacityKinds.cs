using Karvan.Network.Packages.Rows;

namespace Karvan.Demand.Balances;

/// <summary>Which limit of a vessel belongs to which chain.</summary>
internal static class CapacityKinds
{
    public static CapacityKind? Of(string chain) => chain switch
    {
        "container" => CapacityKind.Slots,
        "wagon" or "truck" => CapacityKind.Deck,
        "tanker" or "general" => CapacityKind.Payload,
        _ => null,
    };

    public static string UnitOf(CapacityKind kind) => kind switch
    {
        CapacityKind.Slots => "TEU",
        CapacityKind.Deck => "m",
        _ => "t",
    };

    public static string ColumnOf(CapacityKind kind) => kind switch
    {
        CapacityKind.Slots => "capacity_teu",
        CapacityKind.Deck => "deck_length_m",
        _ => "payload_t",
    };

    public static double? SizeOf(FleetRow fleet, CapacityKind kind) => kind switch
    {
        CapacityKind.Slots => fleet.CapacityTeu,
        CapacityKind.Deck => fleet.DeckLengthM,
        _ => fleet.PayloadT,
    };
}
