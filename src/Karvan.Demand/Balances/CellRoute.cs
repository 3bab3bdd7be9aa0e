using Karvan.Network;
using Karvan.Network.Paths;

namespace Karvan.Demand.Balances;

/// <summary>One way of a cell.</summary>
/// <param name="Network">Network that the links belong to.</param>
/// <param name="Route">Links.</param>
/// <param name="Share">Share of the cell that takes it, 0 to 1.</param>
internal sealed record CellRoute(CorridorNetwork Network, NetworkRoute Route, double Share);
