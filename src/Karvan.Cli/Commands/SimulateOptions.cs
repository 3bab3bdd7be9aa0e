using System.CommandLine;
using Karvan.Cli.Shell;
using Karvan.Network.Packages;
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

    public Option<ulong> Seed { get; } = new("--seed") { Description = "Seed of all chance", HelpName = "SEED", DefaultValueFactory = _ => SimulationDefaults.Seed };

    public Option<int> WarmUp { get; } =
        Number("--warm-up", "DAYS", "Days simulated before the year and discarded", SimulationDefaults.WarmUpDays, 0, SimulationDefaults.LongestWarmUpDays);

    public Option<string> Evidence { get; } = CreateEvidence();

    public Option<int?> Threads { get; } = Bounded(
        new Option<int?>("--threads") { Description = "Threads; the result does not depend on them [default: as many as the machine has]", HelpName = "N" }, 1, 1024);

    public void AddTo(Command command)
    {
        foreach (Option option in new Option[] { Year, Scenario, Replications, Seed, WarmUp, Evidence, Threads }) command.Options.Add(option);
    }

    /// <summary>What to simulate of a corridor.</summary>
    /// <exception cref="CommandException">The package has no demand of the year.</exception>
    public SimulationRequest RequestOf(VerbContext context, LoadedCorridor corridor)
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
            Replications = context.Value(Replications),
            Seed = context.Value(Seed),
            WarmUpDays = context.Value(WarmUp),
            Threads = context.Value(Threads) ?? Environment.ProcessorCount,
        };
    }

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
