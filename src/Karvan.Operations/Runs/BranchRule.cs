using Karvan.Network.Changes;
using Karvan.Operations.Inputs;
using Karvan.Operations.Plans;

namespace Karvan.Operations.Runs;

/// <summary>
/// Whether a run that was saved at a moment can go on under another plan and end like the whole run of that plan: up to the moment both must have done the same.
/// </summary>
internal static class BranchRule
{
    /// <summary>What stands in the way at any moment, in words; null = nothing does.</summary>
    /// <param name="saved">Plan of the saved run.</param>
    /// <param name="taking">Plan that goes on.</param>
    public static string? ObstacleOf(CompiledPlan saved, CompiledPlan taking) =>
        Shape(saved, taking) ?? Numbers(saved.InputTable.Inputs, taking.InputTable.Inputs) ?? Yards(saved, taking);

    /// <summary>What stands in the way at a moment, in words; null = nothing does.</summary>
    /// <param name="saved">Plan of the saved run.</param>
    /// <param name="taking">Plan that goes on.</param>
    /// <param name="at">Moment of the state, s.</param>
    public static string? ObstacleAt(CompiledPlan saved, CompiledPlan taking, long at) => Past(saved, taking, at) ?? Demand(saved, taking, at);

    private static string? Shape(CompiledPlan saved, CompiledPlan taking)
    {
        bool isSame = saved.Clock.Year == taking.Clock.Year && saved.Clock.YearStart == taking.Clock.YearStart && saved.Epochs.AsSpan().SequenceEqual(taking.Epochs)
            && Same(saved.Programs, taking.Programs, one => one.Key) && Same(saved.Formations, taking.Formations, one => one.Resource)
            && Same(saved.Links, taking.Links, one => (one.Link, one.IsForward, one.Section)) && Same(saved.Facilities, taking.Facilities, one => (one.FacilityId, one.Berths.Count > 0))
            && Same(saved.Queues, taking.Queues, one => (one.From, one.Link)) && Same(saved.Fleets, taking.Fleets, one => one.FleetId)
            && Same(saved.Cells, taking.Cells, one => one.DemandId) && Same(saved.Relations, taking.Relations, one => one.Key)
            && Same(saved.Borders, taking.Borders, one => one.BorderId) && Same(saved.Gauges, taking.Gauges, one => one.Facility)
            && saved.Routes.Length == taking.Routes.Length && saved.RouteStride == taking.RouteStride && saved.ProgramStride == taking.ProgramStride;
        return isSame ? null : "its network, services or demand are not those of the kept run";
    }

    private static bool Same<T, TKey>(T[] saved, T[] taking, Func<T, TKey> key) => saved.Select(key).SequenceEqual(taking.Select(key));

    private static string? Numbers(IReadOnlyList<Input> saved, IReadOnlyList<Input> taking)
    {
        Dictionary<string, Input> known = taking.ToDictionary(input => input.ParameterId, StringComparer.Ordinal);
        Input? other = saved.FirstOrDefault(input => known.GetValueOrDefault(input.ParameterId) != input);
        return other is null ? null : $"{other.ParameterId} is another number than in the kept run, and it acts from the first day on";
    }

    private static string? Yards(CompiledPlan saved, CompiledPlan taking)
    {
        for (int i = 0; i < saved.Facilities.Length; i++)
        {
            if (saved.Facilities[i].StorageTeu.HasValue != taking.Facilities[i].StorageTeu.HasValue)
                return $"it limits the yard of {saved.Facilities[i].FacilityId}, which nothing limits in the kept run, so nobody counted what stands there";
        }

        return null;
    }

    private static string? Past(CompiledPlan saved, CompiledPlan taking, long at)
    {
        if (taking.Dated.Count < saved.Dated.Count || !saved.Dated.Zip(taking.Dated, IsSame).All(same => same))
            return "it does not begin with the changes of the kept run";
        DatedChange? early = taking.Dated.Skip(saved.Dated.Count).FirstOrDefault(change => taking.Clock.SecondsAt(change.From) < at);
        return early is null ? null : $"a change of it begins on {early.From:yyyy-MM-dd}, before the moment that was kept";
    }

    // What a selection of demand cells comes to is seen in what is released.
    private static bool IsSame(DatedChange saved, DatedChange taking) =>
        saved is ScaleDemandChange before && taking is ScaleDemandChange now ? (before.From, before.To, before.Factor) == (now.From, now.To, now.Factor) : saved == taking;

    /// <summary>Days up to the moment must release what they released; the warm-up counts back from the begin of the year, so that growth in it moves the days before it.</summary>
    private static string? Demand(CompiledPlan saved, CompiledPlan taking, long at)
    {
        int midnights = (int)((at + RunClock.Day - 1) / RunClock.Day) + 1;
        for (int i = 0; i < saved.Cells.Length; i++)
        {
            int known = Math.Min(midnights, saved.Cells[i].ReleasedByDay.Length);
            if (!saved.Cells[i].ReleasedByDay.AsSpan(0, known).SequenceEqual(taking.Cells[i].ReleasedByDay.AsSpan(0, known)))
                return "it scales demand within the warm-up, whose days are counted back from the begin of the year, so that those before the moment that was kept would move";
        }

        return null;
    }
}
