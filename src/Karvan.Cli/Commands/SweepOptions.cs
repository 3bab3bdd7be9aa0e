using System.CommandLine;
using System.Globalization;
using Karvan.Cli.Shell;
using Karvan.Studies.Experiments.Sweeps;

namespace Karvan.Cli.Commands;

/// <summary>The options of <c>sweep</c>.</summary>
internal sealed class SweepOptions
{
    private readonly Option<string[]> _grid = Repeated("--grid", "PARAMETER=V,V,…", "Run all combinations of these values; without values the low end, the value and the high end of the evidence; may be given several times", TryGrid, "PARAMETER=V,V,V");
    private readonly Option<int?> _lhs = new("--lhs") { Description = "Run a Latin hypercube of so many points over the evidence ranges", HelpName = "N" };
    private readonly Option<string[]> _vary = Repeated("--vary", "PARAMETER=LOW..HIGH", "Sweep this number instead of all uncertain ones; without a range that of the evidence; may be given several times", TryRange, "PARAMETER or PARAMETER=LOW..HIGH");
    private readonly Option<string> _figure = new("--figure") { Description = "Figure that is asked about: id of a row of simulate with its statistic", HelpName = "ID", DefaultValueFactory = _ => SweepDefaults.Figure };
    private readonly Option<int?> _runs = new("--runs") { Description = "Simulated years of a sweep of evidence, which fix its design [default: as many as fit the budget]", HelpName = "N" };
    private readonly Option<string> _budget = CreateBudget();
    private readonly Option<int?> _replications = new("--replications") { Description = $"Replications of each point of a grid or hypercube [default: {SweepDefaults.PointReplications}]", HelpName = "N" };

    public SimulateOptions Simulate { get; } = new();

    public void AddTo(Command command)
    {
        foreach (Option option in new Option[] { _grid, _lhs, _vary, _figure, _runs, _budget, _replications, Simulate.Year, Simulate.Scenario, Simulate.Seed, Simulate.WarmUp, Simulate.Threads })
            command.Options.Add(option);
    }

    /// <exception cref="CommandException">Options contradict each other or are out of range.</exception>
    public SweepRequest RequestOf(VerbContext context, LoadedCorridor corridor)
    {
        VariedInput[] grid = ValuesOf(context, _grid, TryGrid), vary = ValuesOf(context, _vary, TryRange);
        int? points = context.Value(_lhs), runs = context.Value(_runs), replications = context.Value(_replications);
        SweepKind kind = grid.Length > 0 ? SweepKind.Grid : points is not null ? SweepKind.Lhs : SweepKind.Evidence;
        Refuse(grid.Length > 0 && points is not null, "--grid and --lhs: choose one of them.");
        Refuse(grid.Length > 0 && vary.Length > 0, "--vary: a grid varies what --grid names.");
        Refuse(kind != SweepKind.Evidence && runs is not null, "--runs: the points and --replications give a grid or hypercube its size.");
        Refuse(kind == SweepKind.Evidence && replications is not null, "--replications: a sweep of evidence gives each trajectory and row the chance of one replication; use --runs for its size.");
        Refuse(replications is < 1 or > 10_000, $"--replications must be 1 to 10000, not {replications}.");
        return new SweepRequest
        {
            Simulation = Simulate.RequestOf(context, corridor, replications ?? SweepDefaults.PointReplications) with { Remarks = corridor.Remarks },
            Kind = kind,
            Figure = context.Value(_figure)!,
            Varied = kind == SweepKind.Grid ? grid : vary,
            Points = points ?? 0,
            Runs = runs,
            Budget = TryBudget(context.Value(_budget)!, out TimeSpan budget) ? budget : SweepDefaults.Budget,
        };
    }

    private static void Refuse(bool isWrong, string message)
    {
        if (isWrong) throw new CommandException(ExitCode.WrongUsage, message);
    }

    private static VariedInput[] ValuesOf(VerbContext context, Option<string[]> option, Func<string, VariedInput?> read) =>
        [.. (context.Value(option) ?? []).Select(read).OfType<VariedInput>()];

    private static Option<string[]> Repeated(string name, string helpName, string description, Func<string, VariedInput?> read, string shape)
    {
        Option<string[]> option = new(name) { Description = description, HelpName = helpName, DefaultValueFactory = _ => [] };
        option.Validators.Add(result =>
        {
            foreach (string text in result.Tokens.Select(token => token.Value).Where(text => read(text) is null))
                result.AddError($"{name} '{text}': write {shape}, the id as in parameters.csv and numbers with a point.");
        });
        return option;
    }

    private static Option<string> CreateBudget()
    {
        Option<string> budget = new("--budget") { Description = "Time after which the sweep stops with what it has: 90s, 10m, 2h", HelpName = "TIME", DefaultValueFactory = _ => "10m" };
        budget.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !TryBudget(token.Value, out _)) result.AddError($"--budget '{token.Value}': write a number with s, m or h, from 1s to 24h, for example 10m.");
        });
        return budget;
    }

    private static VariedInput? TryGrid(string text)
    {
        string[] parts = text.Split('=');
        if (parts[0].Length == 0 || parts.Length > 2) return null;
        if (parts.Length == 1) return new VariedInput(text);
        double?[] values = [.. parts[1].Split(',').Select(NumberOf)];
        return values.Any(value => value is null) ? null : new VariedInput(parts[0]) { Values = [.. values.Select(value => value!.Value)] };
    }

    private static VariedInput? TryRange(string text)
    {
        string[] parts = text.Split('=');
        if (parts[0].Length == 0 || parts.Length > 2) return null;
        if (parts.Length == 1) return new VariedInput(text);
        return parts[1].Split("..") is [var low, var high] && NumberOf(low) is { } from && NumberOf(high) is { } to ? new VariedInput(parts[0], from, to) : null;
    }

    private static double? NumberOf(string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number) ? number : null;

    private static bool TryBudget(string text, out TimeSpan budget)
    {
        budget = TimeSpan.Zero;
        int seconds = text.Length == 0 ? 0 : text[^1] switch { 's' => 1, 'm' => 60, 'h' => 3600, _ => 0 };
        if (seconds == 0 || NumberOf(text[..^1]) is not { } number || number * seconds is < 1 or > 86_400) return false;
        budget = TimeSpan.FromSeconds(number * seconds);
        return true;
    }
}
