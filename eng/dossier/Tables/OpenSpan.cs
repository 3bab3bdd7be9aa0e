using NodaTime;

namespace Karvan.Dossier.Tables;

/// <summary>Days of one year on which a relation can be served.</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
/// <param name="IsWholeYear">Whether it is the whole year.</param>
/// <param name="LinkId">Link that limits it; null = none.</param>
internal sealed record OpenSpan(LocalDate From, LocalDate To, bool IsWholeYear, string? LinkId);
