namespace Karvan.Operations.Plans;

/// <summary>A resource whose use and waiting are reported.</summary>
/// <param name="Name">Stable name.</param>
/// <param name="Place">Place or link.</param>
/// <param name="Basis">claim, derived or assumed.</param>
internal sealed record ResourcePlan(string Name, string Place, string Basis);
