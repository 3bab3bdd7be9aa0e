using NodaTime;

namespace Karvan.Dossier.Reading;

/// <summary>A row and the days on which it holds.</summary>
/// <param name="Row">The row.</param>
/// <param name="From">First day; null = as far back as wanted.</param>
/// <param name="To">Last day; null = open.</param>
/// <param name="IsRepaired">Whether the end was moved.</param>
internal sealed record Span(InputRow Row, LocalDate? From, LocalDate? To, bool IsRepaired)
{
    /// <summary>Key of a dated row: the id, or the id and the first day where the thing has several periods.</summary>
    public string Key(string id, int periods) => periods == 1 || From is not { } from ? id : $"{id}@{NodaTime.Text.LocalDatePattern.Iso.Format(from)}";
}
