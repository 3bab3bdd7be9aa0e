using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Karvan.Cli.Shell;
using Karvan.Network.Packages;
using Karvan.Studies.Checkpoints;
using Karvan.Studies.Simulations;

namespace Karvan.Cli.Commands;

/// <summary>The options of <c>simulate</c>.</summary>
internal sealed class SimulateOptions
{
    public const string FromPackage = "package";
    public const string FromStore = "store";

    public Option<int> Year { get; } = Number("--year", "YEAR", "Calendar year to simulate", SimulationDefaults.Year, 1990, 2100);

    public Option<string?> Scenario { get; } = new("--scenario") { Description = "Scenario whose changes are applied", HelpName = "FILE" };

    public Option<int> Replications { get; } =
        Number("--replications", "N", "Simulated years, each with its own chance and its own sample of facts and demand", SimulationDefaults.Replications, 1, SimulationDefaults.MostReplications);

    public Option<string?> Precision { get; } = CreatePrecision();

    public Option<ulong> Seed { get; } = new("--seed") { Description = "Seed of all chance", HelpName = "SEED", DefaultValueFactory = _ => SimulationDefaults.Seed };

    public Option<int> WarmUp { get; } =
        Number("--warm-up", "DAYS", "Days simulated before the year and discarded", SimulationDefaults.WarmUpDays, 0, SimulationDefaults.LongestWarmUpDays);

    public Option<string> Evidence { get; } = CreateEvidence();

    public Option<int?> Threads { get; } = Bounded(
        new Option<int?>("--threads") { Description = "Threads; the result does not depend on them [default: as many as the machine has]", HelpName = "N" }, 1, 1024);

    public Option<string?> Keep { get; } = new("--keep")
    {
        Description = "Keep every simulated year there, finished or under way, at each simulated month and on Ctrl-C; the same command again goes on from there with the same result",
        HelpName = "DIR",
    };

    public Option<string[]> CheckpointAt { get; } = CreateCheckpointAt();

    public void AddTo(Command command)
    {
        foreach (Option option in new Option[] { Year, Scenario, Replications, Precision, Seed, WarmUp, Evidence, Threads, Keep, CheckpointAt }) command.Options.Add(option);
    }

    /// <summary>What to simulate of a corridor.</summary>
    /// <param name="context">Options that were given.</param>
    /// <param name="corridor">Corridor.</param>
    /// <param name="replications">Replications of a verb that has an option of its own for them; null = as <see cref="Replications"/> says.</param>
    /// <exception cref="CommandException">The package has no demand of the year.</exception>
    public SimulationRequest RequestOf(VerbContext context, LoadedCorridor corridor, int? replications = null)
    {
        int year = context.Value(Year);
        if (!corridor.Package.Demand.Any(row => row.Year == year)) throw new CommandException(ExitCode.NoAnswer, NoYear(corridor.Package, year));
        return new SimulationRequest
        {
            Package = corridor.Package,
            Dated = corridor.Dated,
            Scenario = corridor.Scenario?.Name,
            ScenarioHash = corridor.Scenario?.Hash,
            Year = year,
            Replications = replications ?? context.Value(Replications),
            Seed = context.Value(Seed),
            WarmUpDays = context.Value(WarmUp),
            Threads = context.Value(Threads) ?? Environment.ProcessorCount,
        };
    }

    /// <summary>Wanted relative half-width; null = none is asked for.</summary>
    public double? PrecisionOf(VerbContext context) => context.Value(Precision) is { } text ? ShareOf(text) : null;

    private static Option<string?> CreatePrecision()
    {
        Option<string?> precision = new("--precision")
        {
            Description = $"Go on after --replications until the interval of the mean yearly tonnes, and of the mean days of the largest relation, is within so many percent of the mean; {SimulationDefaults.PrecisionReplications} replications at most",
            HelpName = "PERCENT",
        };
        precision.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && ShareOf(token.Value) is null) result.AddError($"--precision '{token.Value}': write a percentage from 0.1% to 50%, for example 5%.");
        });
        return precision;
    }

    private static Option<string[]> CreateCheckpointAt()
    {
        Option<string[]> at = new("--checkpoint-at")
        {
            Description = "With --keep: keep every simulated year at this moment too, a day or a minute (2024-11-05T06:30), UTC; 'karvan branch' goes on from there under other changes. May be given several times",
            HelpName = "DAY",
            Arity = ArgumentArity.OneOrMore,
        };
        at.Validators.Add(CheckMoments);
        return at;
    }

    /// <summary>Refuses what is neither a day nor a minute.</summary>
    public static void CheckMoments(OptionResult result)
    {
        foreach (Token token in result.Tokens)
        {
            if (Moments.Parse(token.Value) is null) result.AddError($"{result.Option.Name} '{token.Value}': write a day, for example 2024-11-05, or a minute of it, 2024-11-05T06:30.");
        }
    }

    private static double? ShareOf(string text) =>
        text.EndsWith('%') && double.TryParse(text[..^1], NumberStyles.Float, CultureInfo.InvariantCulture, out double percent) && percent is >= 0.1 and <= 50 ? percent / 100 : null;

    private static string NoYear(CorridorPackage package, int year)
    {
        int[] years = [.. package.Demand.Select(row => row.Year).Distinct().Order()];
        return years.Length == 0 ? "the package has no demand.csv rows." : $"--year {year}: the package has demand of {string.Join(", ", years)} only.";
    }

    private static Option<string> CreateEvidence()
    {
        Option<string> evidence = new("--evidence")
        {
            Description = "Whether accepted claims of the store change parameters",
            DefaultValueFactory = _ => FromPackage,
        };
        evidence.AcceptOnlyFromAmong(FromPackage, FromStore);
        return evidence;
    }

    private static Option<int> Number(string name, string helpName, string description, int value, int least, int most) =>
        Bounded(new Option<int>(name) { Description = description, HelpName = helpName, DefaultValueFactory = _ => value }, least, most);

    private static Option<T> Bounded<T>(Option<T> option, int least, int most)
    {
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && int.TryParse(result.Tokens[0].Value, out int number) && (number < least || number > most))
                result.AddError($"{option.Name} must be {least} to {most}, not {number}.");
        });
        return option;
    }
}
