using Karvan.Demand.Balances;
using Karvan.Network.Packages;
using Karvan.Operations;
using Karvan.Simulation;
using Karvan.Studies.Runs;
using Karvan.Studies.Simulations;

namespace Karvan.Studies.Checkpoints;

/// <summary>What the bits of every replication of a run depend on. Two runs of the same key go on from each other's checkpoints. Immutable.</summary>
public sealed record RunKey
{
    /// <summary>Version of the engine.</summary>
    public required string Engine { get; init; }

    /// <summary>The libraries that simulate, each with the id that its compiler gave it: name, space, id.</summary>
    public required IReadOnlyList<string> Modules { get; init; }

    /// <summary>Runtime, operating system and architecture, on which the last bit of a logarithm depends.</summary>
    public required string Runtime { get; init; }

    /// <summary>Version of the time zone data.</summary>
    public required string Tzdb { get; init; }

    /// <summary>Name of the package.</summary>
    public required string Package { get; init; }

    /// <summary>Hash of the package.</summary>
    public required string PackageHash { get; init; }

    /// <summary>Hash of the evidence.</summary>
    public required string EvidenceHash { get; init; }

    /// <summary>Hash of the changes of the scenario in canonical form; null = none.</summary>
    public string? ScenarioHash { get; init; }

    /// <summary>Calendar year.</summary>
    public required int Year { get; init; }

    /// <summary>Seed of all random streams.</summary>
    public required ulong Seed { get; init; }

    /// <summary>Days simulated before the year.</summary>
    public required int WarmUpDays { get; init; }

    /// <summary>Key of a request.</summary>
    /// <param name="request">What is simulated.</param>
    /// <exception cref="ArgumentException">It has dated changes but no hash of a scenario, so that they have no name.</exception>
    public static RunKey Of(SimulationRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.Dated.Count > 0 && request.ScenarioHash is null)
            throw new ArgumentException("Dated changes without the hash of their scenario cannot be told from others.", nameof(request));
        return new RunKey
        {
            Engine = RunIdentity.Engine,
            Modules = [ModuleOf(typeof(Simulator)), ModuleOf(typeof(OperationsPlan)), ModuleOf(typeof(FleetCapacity)), ModuleOf(typeof(CorridorPackage))],
            Runtime = RunIdentity.Runtime,
            Tzdb = RunIdentity.Tzdb,
            Package = request.Package.Name,
            PackageHash = request.Package.Hash,
            EvidenceHash = Runs.EvidenceHash.Of(request.Package),
            ScenarioHash = request.ScenarioHash,
            Year = request.Year,
            Seed = request.Seed,
            WarmUpDays = request.WarmUpDays,
        };
    }

    /// <summary>The first thing in which a kept run differs from this one, in words; null = they are the same.</summary>
    /// <param name="kept">Key of the kept run.</param>
    public string? DifferenceOf(RunKey kept)
    {
        ArgumentNullException.ThrowIfNull(kept);
        foreach ((string what, string? now, string? before) in Pairs(kept))
            if (now != before) return $"{what} {before ?? "none"}, not {now ?? "none"}";
        return null;
    }

    private static string ModuleOf(Type type) => $"{type.Assembly.GetName().Name} {type.Module.ModuleVersionId:N}";

    private IEnumerable<(string What, string? Now, string? Before)> Pairs(RunKey kept) =>
    [
        ("year", $"{Year}", $"{kept.Year}"),
        ("seed", $"{Seed}", $"{kept.Seed}"),
        ("warm-up days", $"{WarmUpDays}", $"{kept.WarmUpDays}"),
        ("package", Package, kept.Package),
        ("package hash", PackageHash, kept.PackageHash),
        ("scenario hash", ScenarioHash, kept.ScenarioHash),
        ("evidence hash", EvidenceHash, kept.EvidenceHash),
        ("engine", Engine, kept.Engine),
        ("modules", string.Join(", ", Modules), string.Join(", ", kept.Modules)),
        ("runtime", Runtime, kept.Runtime),
        ("time zone data", Tzdb, kept.Tzdb),
    ];
}
