using Karvan.Evidence.Claims;

namespace Karvan.Evidence.Parameters;

/// <summary>A claim as the rules see it.</summary>
/// <param name="ClaimId">Its identity; breaks ties.</param>
/// <param name="Claim">What it says.</param>
/// <param name="SourceKind">Kind of its source; null = unknown.</param>
public sealed record WeighedClaim(string ClaimId, Claim Claim, string? SourceKind);
