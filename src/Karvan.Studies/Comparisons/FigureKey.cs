using Karvan.Network.Packages.Rows;

namespace Karvan.Studies.Comparisons;

/// <summary>What a published volume measures: figures of one key, of whatever source, are about the same quantity.</summary>
/// <param name="Corridor">Corridor.</param>
/// <param name="Section">Section or place; null = whole route.</param>
/// <param name="Start">First year, month or day.</param>
/// <param name="End">Last.</param>
/// <param name="Direction">Direction; null = both.</param>
/// <param name="Cargo">Cargo.</param>
/// <param name="Unit">Unit.</param>
/// <param name="Scope">Scope.</param>
internal sealed record FigureKey(string Corridor, string? Section, string? Start, string? End, string? Direction, string Cargo, string Unit, string Scope)
{
    public static FigureKey Of(ObservedVolumeRow row) =>
        new(row.Corridor, row.SectionOrPlace, row.PeriodStart, row.PeriodEnd, row.Direction, row.Cargo, row.Unit, row.Scope);
}
