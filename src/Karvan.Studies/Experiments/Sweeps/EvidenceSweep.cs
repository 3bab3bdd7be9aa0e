using Karvan.Simulation;
using Karvan.Studies.Experiments.Designs;

namespace Karvan.Studies.Experiments.Sweeps;

/// <summary>
/// Screens all varied inputs by elementary effects, many of them by groups of which only those that matter are split, and finds Sobol indices of those with the largest. The
/// time of the pilot decides how many years the design is made for; all else follows from that number. Each trajectory and each row has the chance of one replication,
/// and numbers that it does not vary are drawn as in that replication.
/// </summary>
internal sealed class EvidenceSweep(SweepContext context)
{
    private ElementaryEffects _effects = new();
    private IReadOnlyList<ScreeningGroupRow> _groups = [];
    private EvidenceRows? _rows;
    private TimeSpan _timed; // when the measured runs began: the first ones are slower

    public SweepFindings Run()
    {
        double[] values = [.. context.Plan.Inputs.Select(input => input.Value)];
        double[] certain = context.Runner.Run(SweepDefaults.Pilot, replication => new SweepJob(values, replication));
        context.RequireFigure(certain, SweepDefaults.Pilot);
        _timed = context.Budget.Elapsed;
        double[] drawn = context.Runner.Run(SweepDefaults.Pilot, replication => new SweepJob(context.Draw(replication), replication));
        SweepSpread spread = SpreadOf(certain, drawn);
        int runs = RunsLeft();
        context.Runner.Planned = context.Runner.Done + runs;
        _rows = new EvidenceRows(context.Request.Simulation.Package, spread);
        IReadOnlyList<InputGroup> groups = InputGroup.ByTable(context.Varied.Names);
        ScreeningSize screening = ScreeningSize.Of(runs, context.Varied.Count, groups.Count, groups.Max(group => group.Members.Count));
        int screened = screening.IsGrouped ? ScreenGroups(groups, screening) : Screen(screening);
        string[] chosen = [.. ByEffect().Where(name => _effects.Of(name).MuStar > 0).Take(SweepDefaults.MostSensitivities)];
        bool isScreened = context.Runner.Done == (2 * SweepDefaults.Pilot) + screened;
        SensitivitySize? size = isScreened ? SensitivitySize.For(runs - screened, chosen.Length) : null;
        chosen = [.. chosen.Take(size?.Inputs ?? 0)];
        SobolAnalysis? analysis = size is { Rows: > 0 } ? Analyze(chosen, size.Rows) : null;
        SweepDesign design = new()
        {
            Kind = SweepKind.Evidence,
            MadeFor = (2 * SweepDefaults.Pilot) + runs,
            Runs = (2 * SweepDefaults.Pilot) + screened + (size?.Runs ?? 0),
            Done = context.Runner.Done,
            Inputs = context.Varied.Count,
            Screening = screening,
            Sensitivity = size,
        };
        return FindingsOf(design, spread, chosen, analysis);
    }

    private SweepFindings FindingsOf(SweepDesign design, SweepSpread spread, string[] chosen, SobolAnalysis? analysis)
    {
        VariedInputs inputs = context.Varied.Only(chosen);
        return new SweepFindings
        {
            Design = design,
            LacksRuns = design.Sensitivity is { Rows: 0, Inputs: > 0 },
            IsWide = analysis?.Indices.Any(EvidenceRows.IsWide) ?? false,
            Groups = _groups,
            Spread = spread,
            Screening = [.. Enumerable.Range(0, context.Varied.Count).Select(i => _rows!.Screening(context.Varied[i], _effects.Of(context.Varied.Names[i]))).Where(row => row.Moves > 0).OrderByDescending(row => row.MuStar).ThenBy(row => row.Parameter, StringComparer.Ordinal)],
            Sensitivity = analysis is null ? [] : [.. analysis.Indices.Select((index, i) => _rows!.Sensitivity(inputs[i], index)).OrderByDescending(row => row.Total)],
            Remainder = analysis is null ? null : _rows!.Remainder(analysis),
            Warnings = [.. _rows!.Warnings(design, analysis), .. NotMoved()],
        };
    }

    private IEnumerable<string> NotMoved()
    {
        if (_groups.Count > 0)
        {
            yield return $"{_groups.Sum(group => group.Parameters.Count)} of {context.Varied.Count} numbers were moved only together with others, in {_groups.Count} groups that move the figure too little to be split{(_groups.Any(group => group.MayHoldMore) ? $" or for which there were no years left ({_groups.Count(group => group.MayHoldMore)} groups: raise --budget or --runs)" : "")}.";
        }

        HashSet<string> grouped = [.. _groups.Where(group => group.Moves > 0).SelectMany(group => group.Parameters)];
        int count = context.Varied.Names.Count(name => _effects.Of(name).Count == 0 && !grouped.Contains(name));
        if (count > 0) yield return $"{count} of {context.Varied.Count} numbers were not moved, or the figure did not exist where they were: nothing is known of them.";
    }

    private string[] ByEffect() => [.. context.Varied.Names.OrderByDescending(name => _effects.Of(name).MuStar).ThenBy(name => name, StringComparer.Ordinal)];

    private int ScreenGroups(IReadOnlyList<InputGroup> groups, ScreeningSize size)
    {
        GroupScreening screening = new(MoveGroups, context.Seed, _rows!.ChanceEffect, SweepDefaults.MostSensitivities);
        screening.Run(groups, size.Trajectories, size.MostRuns);
        _effects = screening.Effects;
        _groups = [.. screening.Unsplit.Select(group => _rows.Group(group, _effects.Of(group.Name), screening.Left.Contains(group)))];
        return screening.Runs;
    }

    private double[] MoveGroups(GroupedMorrisDesign design)
    {
        VariedInputs inputs = context.Varied.Only(design.Members);
        return context.Runner.Run(design.Count, index => JobOf(inputs, Inner(design.Point(index)), design.TrajectoryOf(index)));
    }

    private int Screen(ScreeningSize size)
    {
        Move(context.Varied, size.Trajectories, first: 0);
        if (size.RefinedTrajectories > 0 && context.Budget.StoppedBy is null)
            Move(context.Varied.Only(ByEffect()[..size.RefinedInputs]), size.RefinedTrajectories, first: size.Trajectories);
        return size.Runs;
    }

    private void Move(VariedInputs inputs, int trajectories, int first)
    {
        MorrisDesign design = new(inputs.Names, trajectories, context.Seed, first);
        _effects.Add(design, context.Runner.Run(design.Count, index => JobOf(inputs, Inner(design.Point(index)), design.TrajectoryOf(index))));
    }

    private static double[] Inner(double[] levels) =>
        Array.ConvertAll(levels, level => SweepDefaults.ScreeningTail + ((1 - (2 * SweepDefaults.ScreeningTail)) * level));

    private SobolAnalysis? Analyze(string[] names, int rows)
    {
        SobolDesign design = new(names, rows, context.Seed);
        VariedInputs inputs = context.Varied.Only(names);
        double[] figures = context.Runner.Run(design.Count, index => JobOf(inputs, design.Point(index), design.RowOf(index)));
        return SobolIndices.Of(names.Length, figures, context.Seed);
    }

    private SweepJob JobOf(VariedInputs inputs, double[] shares, int replication) => new(inputs.PutQuantiles(context.Draw(replication), shares), replication);

    private int RunsLeft()
    {
        if (context.Request.Runs is { } runs) return Math.Max(0, runs - context.Runner.Done);
        int measured = context.Runner.Done - SweepDefaults.Pilot;
        return measured <= 0 ? 0 : context.Budget.Fit((context.Budget.Elapsed - _timed) / measured);
    }

    private static SweepSpread SpreadOf(double[] certain, double[] drawn)
    {
        Tally chance = default, all = default;
        foreach (double figure in certain.Where(double.IsFinite)) chance.Add(figure);
        foreach (double figure in drawn.Where(double.IsFinite)) all.Add(figure);
        return new SweepSpread(chance.Mean, chance.StandardDeviation, all.StandardDeviation);
    }
}
