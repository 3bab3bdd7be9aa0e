using Karvan.Network.Changes;
using Karvan.Studies.Checkpoints;
using Karvan.Studies.Results;
using Karvan.Studies.Simulations;
using Karvan.Tests.Network.Changes;
using Karvan.Tests.Operations;
using NodaTime;
using Shouldly;

namespace Karvan.Tests.Studies.Branches;

/// <summary>A temporary folder with scenarios and with kept runs of the hand-made corridor.</summary>
internal sealed class KeptFolder : IDisposable
{
    public static readonly LocalDateTime June = new(2024, 6, 10, 0, 0);

    private readonly ScenarioFolder _scenarios = new();

    public static SimulationRequest Request { get; } = new() { Package = Corridors.Mini, Replications = 3, Seed = 5, WarmUpDays = 20, Threads = 1 };

    public string Kept => _scenarios.PathOf("kept");

    public void Dispose() => _scenarios.Dispose();

    /// <summary>Simulates and keeps moments.</summary>
    public SimulationResult Keep(SimulationRequest request, params LocalDateTime[] moments)
    {
        using CheckpointFolder folder = CheckpointFolder.Open(Kept, RunKey.Of(request), request.Scenario, moments);
        return SimulationStudy.Run(request, folder, progress: null, default);
    }

    public Scenario Scenario(params string[] changes) => _scenarios.ReadChanges(changes).Scenario.ShouldNotBeNull();

    /// <summary>The request with a scenario; null = without one.</summary>
    public static SimulationRequest With(Scenario? scenario)
    {
        if (scenario is null) return Request;
        ScenarioResult changed = ScenarioApplication.Apply(Corridors.Mini, scenario);
        changed.Findings.ShouldBeEmpty();
        return Request with { Package = changed.Package, Dated = changed.Dated, Scenario = scenario.Name, ScenarioHash = scenario.Hash };
    }
}
