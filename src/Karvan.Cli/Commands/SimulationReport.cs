using System.Globalization;
using Karvan.Cli.Output;
using Karvan.Studies.Results;

namespace Karvan.Cli.Commands;

/// <summary>The result of a simulation made ready to print.</summary>
internal static class SimulationReport
{
    public const string Name = "simulate";

    public static Report Of(SimulationResult result) => new(Name, result, SimulationTables.Of(result), Notes(result)) { Data = SimulationData.Of(result) };

    private static string[] Notes(SimulationResult result) =>
    [
        string.Create(CultureInfo.InvariantCulture, $"{result.Coverage.Claim:0 %} of inputs are claims, {result.Coverage.Derived:0 %} derived, {result.Coverage.Assumed:0 %} assumed."),
        .. result.WarmUp is { } warmUp ? [$"Warm-up: {warmUp.UsedDays} days were discarded; MSER-5 on the tonnes under way suggests {warmUp.SuggestedDays}."] : Array.Empty<string>(),
        .. result.Warnings,
        string.Create(
            CultureInfo.InvariantCulture,
            $"Run {result.Run.Id}: {result.Run.Replications} replications of {result.Run.Year}, seed {result.Run.Seed}, {result.Run.Work.Events:N0} events in {result.Timing.Seconds:N1} s on {result.Timing.Threads} threads."),
    ];
}
