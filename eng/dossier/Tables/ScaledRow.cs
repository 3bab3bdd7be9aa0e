namespace Karvan.Dossier.Tables;

/// <summary>How a balance row of a scaled year follows from another.</summary>
/// <param name="FromId">Row that it was scaled from.</param>
/// <param name="Factor">Factor on tonnes and units.</param>
/// <param name="Basis">In words.</param>
/// <param name="ClaimIds">Claims behind the factor.</param>
internal sealed record ScaledRow(string FromId, double Factor, string Basis, IReadOnlyList<string> ClaimIds);
