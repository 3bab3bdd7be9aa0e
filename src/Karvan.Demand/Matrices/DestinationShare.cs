namespace Karvan.Demand.Matrices;

/// <summary>A share of the refitted cells of a balance row that goes to one place.</summary>
/// <param name="BalanceId">Balance row.</param>
/// <param name="Place">Destination.</param>
/// <param name="Share">0 to 1.</param>
public sealed record DestinationShare(string BalanceId, string Place, double Share);
