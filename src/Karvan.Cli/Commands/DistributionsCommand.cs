using System.CommandLine;
using Karvan.Cli.Shell;
using Karvan.Studies.SampledInputs;

namespace Karvan.Cli.Commands;

/// <summary>Lists the distributions that the simulation draws from.</summary>
internal sealed class DistributionsCommand : VerbCommand
{
    private readonly Argument<string> _package = PackageArgument.Create();
    private readonly SimulateOptions _options = new();
    private readonly Option<string?> _match = new("--match") { Description = "Only ids that contain this text", HelpName = "TEXT" };
    private readonly Option<string?> _times = new("--times")
    {
        Description = "CSV file of observed times (columns id, time, and percentile where a source publishes percentiles) to fit and hold against what is sampled",
        HelpName = "FILE",
    };

    public DistributionsCommand()
        : base(
            "distributions", "Which distribution does the simulation draw each time from, and is its shape fitted, matched to percentiles or assumed?",
            "karvan distributions --match dwell", "karvan distributions data/titr --year 2023 --format csv", "karvan distributions --times my-times.csv --match dwell/dostyk")
    {
        Arguments.Add(_package);
        foreach (Option option in new Option[] { _match, _times, _options.Year, _options.Scenario }) Options.Add(option);
    }

    protected override Task<ExitCode> ExecuteAsync(VerbContext context, CancellationToken cancellation)
    {
        IReadOnlyList<ObservedTimes> observed = context.Value(_times) is { } file ? ObservedTimesReader.Read(Path.Combine(context.Environment.WorkingFolder, file)) : [];
        LoadedCorridor corridor = LoadedCorridor.Of(context, _package, context.Value(_options.Scenario));
        foreach (string remark in corridor.Remarks) context.Remark(remark);
        DistributionResult result = DistributionStudy.Of(_options.RequestOf(context, corridor, replications: 1), context.Value(_match), observed);
        if (result.Distributions.Count == 0) throw new CommandException(ExitCode.NoAnswer, NothingOf(context.Value(_match), result.Run.Year));
        context.Write(DistributionsReport.Of(result));
        return Task.FromResult(ExitCode.Done);
    }

    private static string NothingOf(string? match, int year) => string.IsNullOrEmpty(match)
        ? $"nothing is sampled in {year}: every time of the package is certain."
        : $"--match: nothing that is sampled in {year} has '{Output.CellText.Printable(match)}' in its id.";
}
