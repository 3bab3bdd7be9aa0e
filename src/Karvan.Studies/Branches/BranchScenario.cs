using Karvan.Network.Changes;
using Karvan.Studies.Checkpoints;
using NodaTime;

namespace Karvan.Studies.Branches;

/// <summary>Splits the scenario of a branch into what was simulated already and what is new. Stateless and thread-safe.</summary>
public static class BranchScenario
{
    /// <summary>Kinds that act within a run when they have a day; a project that opens adds rows to the package, which may change ways from the first day on.</summary>
    private static readonly string[] _kinds = ["close", "slow", "setCapacity", "setDraft", "addVessels", "removeVessels", "scaleDemand"];

    /// <summary>The changes of the kept run, which the scenario begins with; null = the kept run had no scenario.</summary>
    /// <param name="scenario">Scenario of the branch.</param>
    /// <param name="kept">What was kept.</param>
    /// <exception cref="BranchException">
    /// The scenario does not begin with the changes of the kept run, adds nothing to them, or adds a change that does not act within the run from the kept moment on.
    /// </exception>
    public static Scenario? KeptPartOf(Scenario scenario, KeptMoment kept)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentNullException.ThrowIfNull(kept);
        Scenario? part = kept.Run.ScenarioHash is { } hash ? Find(scenario, hash, kept.Scenario) : null;
        ScenarioChange[] extra = [.. scenario.Changes.Skip(part?.Changes.Count ?? 0)];
        if (extra.Length == 0) throw new BranchException($"The scenario '{scenario.Name}' adds no change to the kept run; add one that begins on {First(kept.Moment):uuuu-MM-dd} or later.");
        foreach (ScenarioChange change in extra) Check(change, kept.Moment);
        return part;
    }

    private static Scenario Find(Scenario scenario, string hash, string? name)
    {
        for (int count = 0; count <= scenario.Changes.Count; count++)
        {
            Scenario part = scenario with { Name = name ?? "", Changes = [.. scenario.Changes.Take(count)] };
            if (part.Hash == hash) return part;
        }

        throw new BranchException($"The scenario '{scenario.Name}' does not begin with the changes of the kept run, which are those of the scenario '{name}'; let its base be that scenario.");
    }

    private static void Check(ScenarioChange change, LocalDateTime moment)
    {
        string where = $"{change.Mark.File}, line {change.Mark.Line}: {change.Kind}";
        if (!_kinds.Contains(change.Kind)) throw new BranchException($"{where} changes the network before the run, and the kept run is under way; simulate the scenario from the start.");
        if (change.From is not { } from)
            throw new BranchException($"{where} has no first day, so it would change the network before the run, which is under way; let it begin on {First(moment):uuuu-MM-dd} or later.");
        if (from.AtMidnight() < moment)
            throw new BranchException($"{where} begins on {from:uuuu-MM-dd}, before the kept moment {Moments.Write(moment)}; let it begin on {First(moment):uuuu-MM-dd} or later, or keep an earlier moment.");
    }

    /// <summary>First day that begins at a moment or after it.</summary>
    private static LocalDate First(LocalDateTime moment) => moment.TimeOfDay == LocalTime.Midnight ? moment.Date : moment.Date.PlusDays(1);
}
