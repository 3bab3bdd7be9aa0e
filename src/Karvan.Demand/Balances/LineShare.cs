namespace Karvan.Demand.Balances;

/// <summary>What one total takes of a crossing.</summary>
/// <param name="BalanceId">Row of balance.csv.</param>
/// <param name="Chain">Cargo chain.</param>
/// <param name="Filled">TEU, meters of deck or tonnes.</param>
/// <param name="Share">Share of the capacity without weather; null where there is none.</param>
public sealed record LineShare(string BalanceId, string Chain, double Filled, double? Share);
