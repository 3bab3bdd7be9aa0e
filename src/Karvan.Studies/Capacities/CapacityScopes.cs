using Karvan.Network.Packages.Rows;

namespace Karvan.Studies.Capacities;

/// <summary>Cargo whose demand is multiplied while the rest stays as it is.</summary>
public static class CapacityScopes
{
    /// <summary>All cargo in its present mix.</summary>
    public const string Mix = "all";

    /// <summary>All cargo but oil.</summary>
    public const string Dry = "dry";

    /// <summary>All scopes.</summary>
    public static IReadOnlyList<string> All { get; } = [Mix, Dry, "container", "wagon", "truck"];

    /// <summary>Whether a row of demand belongs to a scope; tracers to none.</summary>
    internal static bool Holds(string scope, DemandRow row) => row.Scope != Simulations.DemandScope.Tracer && HoldsChain(scope, row.Chain);

    /// <summary>Whether a chain belongs to a scope.</summary>
    internal static bool HoldsChain(string scope, string chain) => scope switch
    {
        Mix => true,
        Dry => chain != "tanker",
        _ => chain == scope,
    };
}
