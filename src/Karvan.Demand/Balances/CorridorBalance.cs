using System.Collections.Immutable;
using Karvan.Evidence.Ranges;
using Karvan.Network.Packages;
using Karvan.Network.Packages.Rows;
using Karvan.Network.Parameters;

namespace Karvan.Demand.Balances;

/// <summary>
/// The published totals of one year against each other and against what fleets and sections can carry. Every capacity, use and residual is
/// computed from the tables of the package; nothing is copied from a source that computed it before.
/// </summary>
public sealed record CorridorBalance
{
    /// <summary>Calendar year.</summary>
    public int Year { get; init; }

    /// <summary>Totals by mode, direction and scope, with use of the vessels that carry them.</summary>
    public ImmutableArray<BalanceLine> Rows { get; init; } = [];

    /// <summary>What each published total leaves over.</summary>
    public ImmutableArray<BalanceResidual> Residuals { get; init; } = [];

    /// <summary>Crossings with all that shares their vessels.</summary>
    public ImmutableArray<LineLoad> Lines { get; init; } = [];

    /// <summary>How the capacities of the crossings were computed.</summary>
    public ImmutableArray<LineCapacity> CapacityExplanation { get; init; } = [];

    /// <summary>Land sections with a capacity.</summary>
    public ImmutableArray<SectionLoad> Sections { get; init; } = [];

    /// <summary>Other traffic on shared berths, borders and sections.</summary>
    public ImmutableArray<BackgroundLoad> Background { get; init; } = [];

    /// <summary>Published figures of the year by what they count.</summary>
    public ImmutableArray<PublishedTotal> Published { get; init; } = [];

    /// <summary>The balance of a package for a year; empty where the package has no total of that year.</summary>
    /// <remarks>Linear in the rows of the package, except for the routes of the demand cells over land.</remarks>
    public static CorridorBalance Of(CorridorPackage package, int year)
    {
        ParameterRanges parameters = new(package);
        CalendarYear calendar = new(year);
        SeaLines lines = new(package, parameters, calendar);
        List<BalanceRow> totals = [.. package.Balance.Where(row => row.Year == year)];
        BalanceLines compute = new(parameters, new CargoUnits(package, parameters), lines);
        ImmutableArray<BalanceLine> rows = [.. totals.Where(row => row.Role != "residual").Select(compute.Of)];
        return new CorridorBalance
        {
            Year = year,
            Rows = rows,
            Residuals = BalanceResiduals.Of(totals),
            Lines = LineLoads.Of(rows, lines),
            CapacityExplanation = [.. lines.All.Where(line => rows.Any(row => row.Services.Contains(line.Service) && CapacityKinds.Of(row.Mode) == line.Kind))],
            Sections = SectionLoads.Of(package, parameters, year),
            Background = BackgroundOf(package, parameters, calendar),
            Published = PublishedTotals.Of(package, year),
        };
    }

    private static ImmutableArray<BackgroundLoad> BackgroundOf(CorridorPackage package, ParameterRanges parameters, CalendarYear year) =>
        [.. from row in package.Background
            let share = year.ShareOf(row)
            where share > 0
            let value = parameters.Of("background", row.BackgroundId, "value", row.Value) * share
            select Load(row, value)];

    private static BackgroundLoad Load(BackgroundRow row, RangedValue value) => new(
        row.BackgroundId, row.Subject, row.Kind, row.VesselClass, row.Direction, value.Value, value.Low, value.High, row.Used == "yes", row.SourceId);
}
