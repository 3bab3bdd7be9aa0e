namespace Karvan.Network.Paths;

/// <summary>Why a search found no route and what would mend it.</summary>
/// <param name="Kind">Reason.</param>
/// <param name="Subject">What the reason is about: identifiers of places or links, separated by commas.</param>
/// <param name="Reason">The reason in one sentence.</param>
/// <param name="Mend">What to change in the package.</param>
public sealed record RouteFailure(RouteFailureKind Kind, string Subject, string Reason, string Mend);
