using Karvan.Network.Changes;
using Karvan.Network.Packages;
using Karvan.Network.Packages.Rows;
using Karvan.Operations;
using Karvan.Operations.Results;
using Karvan.Tests.Architecture;
using Karvan.Tests.Packages;
using NodaTime;

namespace Karvan.Tests.Operations;

/// <summary>Packages and runs that the tests of the simulation share.</summary>
internal static class Corridors
{
    private static readonly Lazy<CorridorPackage> _mini = new(() => PackageReader.Read(Repository.PathOf("data", "mini")).Package!);
    private static readonly Lazy<CorridorPackage> _titr = new(() => PackageReader.Read(Repository.PathOf("data", "titr")).Package!);

    public static CorridorPackage Mini => _mini.Value;

    public static CorridorPackage Titr => _titr.Value;

    /// <summary>Every input at its value and no warm-up: what is released and what is counted are the same.</summary>
    public static OperationsOptions Plain { get; } = new() { SamplesInputs = false, WarmUpDays = 0 };

    /// <summary>Every input at its value: differences between two runs come from what the test changes and from chance, not from drawn inputs.</summary>
    public static OperationsOptions Certain { get; } = new() { SamplesInputs = false };

    /// <summary>Two railways and a sea between them, a day each way on land and twenty hours at sea; vessels enough unless the test says otherwise.</summary>
    public static PackageBuilder Ferry(string carries = "wagon", double vessels = 6, double maxWaitH = 0, int berths = 10, Func<FleetRow, FleetRow>? fleet = null) =>
        new PackageBuilder().Link("a", "b").Link("c", "d").SeaLine("b", "c", "rail-ferry", carries, vessels, maxWaitH: maxWaitH, berths: berths, change: fleet);

    /// <summary>The same for boxes, with a feeder of a hundred TEU.</summary>
    public static PackageBuilder Feeder(double vessels = 6, double maxWaitH = 0, int berths = 10, Func<FleetRow, FleetRow>? fleet = null) =>
        new PackageBuilder().Link("a", "b").Link("c", "d").SeaLine("b", "c", "container-feeder", "container", vessels, maxWaitH: maxWaitH, berths: berths, change: fleet);

    public static ReplicationResult Run(CorridorPackage package, OperationsOptions? options = null, int replication = 0, ulong seed = 1, int year = 2024, params DatedChange[] changes) =>
        OperationsPlan.Compile(package, year, changes, options ?? Plain).Run(replication, seed);

    public static ReplicationResult[] RunMany(CorridorPackage package, int count, OperationsOptions? options = null, ulong seed = 1, int year = 2024, params DatedChange[] changes)
    {
        OperationsPlan plan = OperationsPlan.Compile(package, year, changes, options ?? Plain);
        return [.. Enumerable.Range(0, count).Select(replication => plan.Run(replication, seed))];
    }

    public static LocalDate Day(int month, int day, int year = 2024) => new(year, month, day);
}
