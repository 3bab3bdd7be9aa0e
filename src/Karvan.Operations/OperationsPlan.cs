using Karvan.Network.Changes;
using Karvan.Network.Packages;
using Karvan.Operations.Inputs;
using Karvan.Operations.Plans;
using Karvan.Operations.Results;
using Karvan.Operations.Runs;
using Karvan.Simulation;
using NodaTime;

namespace Karvan.Operations;

/// <summary>
/// A year of the corridor made ready to simulate: every id a number, every route found, every input with its range. Immutable; any number of threads may run
/// replications of it at the same time.
/// </summary>
public sealed class OperationsPlan
{
    private readonly CompiledPlan _compiled;

    private OperationsPlan(CompiledPlan compiled) => _compiled = compiled;

    /// <summary>Simulated calendar year.</summary>
    public int Year => _compiled.Clock.Year;

    /// <summary>How the year is simulated.</summary>
    public OperationsOptions Options => _compiled.Options;

    /// <summary>The numbers of the package that the simulation rests on, with their ranges.</summary>
    public IReadOnlyList<Input> Inputs => _compiled.InputTable.Inputs;

    /// <summary>What each year draws whenever it happens, by id, with every input at its value: service and running times, gaps, storms, lay-ups.</summary>
    public IReadOnlyList<SampledQuantity> Sampled() => new SampledQuantities(_compiled).Find();

    /// <summary>The ways of all relations, in the order that <see cref="Journey.Route"/> counts.</summary>
    public IReadOnlyList<JourneyRoute> Routes => _compiled.Journeys;

    /// <summary>First moment of the run, at the begin of the warm-up.</summary>
    public LocalDate Start => _compiled.Clock.Start;

    /// <summary>Begin of the year, s from the begin of the run.</summary>
    public long YearStartSeconds => _compiled.Clock.YearStart;

    /// <summary>End of the year and of the run, s from its begin.</summary>
    public long YearEndSeconds => _compiled.Clock.YearEnd;

    /// <summary>Seconds from the begin of the run to a moment (UTC); below 0 before it.</summary>
    /// <param name="moment">Moment.</param>
    public long SecondsAt(LocalDateTime moment) => _compiled.Clock.SecondsAt(moment.Date) + (moment.TimeOfDay.TickOfDay / NodaConstants.TicksPerSecond);

    /// <summary>What a reader should know: cells without a route, facilities without berths and the like.</summary>
    public IReadOnlyList<string> Warnings => _compiled.Warnings;

    /// <summary>Makes a year of a package ready to simulate.</summary>
    /// <param name="package">The package, with the undated changes of a scenario applied.</param>
    /// <param name="year">Calendar year.</param>
    /// <param name="dated">Changes that act within the run.</param>
    /// <param name="options">How the year is simulated.</param>
    /// <exception cref="OperationsException">Something that the simulation needs is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option or the year is out of bounds.</exception>
    public static OperationsPlan Compile(CorridorPackage package, int year, IReadOnlyList<DatedChange>? dated = null, OperationsOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(package);
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1990);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 2100);
        options ??= new OperationsOptions();
        return new OperationsPlan(new PlanCompiler(package, year, dated ?? [], options).Compile());
    }

    /// <summary>What the inputs are in a replication, in the order of <see cref="Inputs"/>, factors applied.</summary>
    /// <param name="replication">Number of the replication, from 0.</param>
    /// <param name="seed">Seed of the run.</param>
    public IReadOnlyList<double> Draw(int replication, ulong seed)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(replication);
        return _compiled.InputTable.Sample(seed, replication, _compiled.Options.SamplesInputs);
    }

    /// <summary>Simulates the year once.</summary>
    /// <param name="replication">Number of the replication, from 0; it chooses the random streams.</param>
    /// <param name="seed">Seed of the run.</param>
    /// <param name="ct">Cancels.</param>
    /// <exception cref="OperationCanceledException">Canceled.</exception>
    public ReplicationResult Run(int replication, ulong seed, CancellationToken ct = default) => MakeRun(replication, seed).Execute(ct);

    /// <summary>Begins a replication that stands at the begin of its warm-up and can be run in parts, saved and gone on with.</summary>
    /// <param name="replication">Number of the replication, from 0; it chooses the random streams.</param>
    /// <param name="seed">Seed of the run.</param>
    public YearRun Begin(int replication, ulong seed)
    {
        CorridorRun run = MakeRun(replication, seed);
        run.Start();
        return new YearRun(run, _compiled.Clock);
    }

    /// <summary>Goes on with a replication that was saved: it ends as if it had never been interrupted, to the bit.</summary>
    /// <param name="replication">Number of the saved replication.</param>
    /// <param name="seed">Seed of the saved run.</param>
    /// <param name="state">What <see cref="YearRun.Save"/> wrote, in a plan of the same package, changes, year and options. Whether it is that is up to the caller.</param>
    /// <exception cref="StateException">The state does not fit.</exception>
    public YearRun Resume(int replication, ulong seed, StateReader state)
    {
        ArgumentNullException.ThrowIfNull(state);
        CorridorRun run = MakeRun(replication, seed);
        run.Load(state);
        state.End();
        return new YearRun(run, _compiled.Clock);
    }

    /// <summary>
    /// Goes on, under this plan, with a replication that was saved under another one which was the same up to that moment: it ends, to the bit, like the whole year of this
    /// plan. So it answers what becomes of all that is under way when something changes.
    /// </summary>
    /// <param name="replication">Number of the saved replication.</param>
    /// <param name="seed">Seed of the saved run.</param>
    /// <param name="state">What <see cref="YearRun.Save"/> wrote, in a run of <paramref name="saved"/>. Whether it is that is up to the caller.</param>
    /// <param name="saved">Plan of the saved run: the same package, year and options, and of the changes of this plan those that begin before the moment of the state.</param>
    /// <exception cref="StateException">The state does not fit.</exception>
    /// <exception cref="OperationsException">The plans differ before that moment, or in something that cannot change within a run; the message says in what.</exception>
    public YearRun Branch(int replication, ulong seed, StateReader state, OperationsPlan saved)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(saved);
        CorridorRun run = MakeRun(replication, seed);
        run.TakeOver(state, saved._compiled);
        state.End();
        return new YearRun(run, _compiled.Clock);
    }

    /// <summary>Why a run of another plan cannot be gone on with under this one from a moment on, in words that begin with "it"; null = it can.</summary>
    /// <param name="saved">Plan of the saved run.</param>
    /// <param name="atSeconds">Moment, s from the begin of the run.</param>
    public string? BranchObstacle(OperationsPlan saved, long atSeconds)
    {
        ArgumentNullException.ThrowIfNull(saved);
        return BranchRule.ObstacleOf(saved._compiled, _compiled) ?? BranchRule.ObstacleAt(saved._compiled, _compiled, atSeconds);
    }

    /// <summary>Simulates the year once with given inputs; chance is that of the replication, whatever the inputs are.</summary>
    /// <param name="replication">Number of the replication, from 0; it chooses the random streams.</param>
    /// <param name="seed">Seed of the run.</param>
    /// <param name="inputs">A number for each of <see cref="Inputs"/> in their order, for example what <see cref="Sample"/> gives with some replaced. Whether they make sense is up to the caller.</param>
    /// <param name="ct">Cancels.</param>
    /// <exception cref="ArgumentException">Not as many numbers as inputs, or one is not finite.</exception>
    /// <exception cref="OperationCanceledException">Canceled.</exception>
    public ReplicationResult Run(int replication, ulong seed, ReadOnlySpan<double> inputs, CancellationToken ct = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(replication);
        if (inputs.Length != Inputs.Count)
            throw new ArgumentException($"{inputs.Length} numbers were given for {Inputs.Count} inputs.", nameof(inputs));
        foreach (double input in inputs)
        {
            if (!double.IsFinite(input))
                throw new ArgumentException($"{input} is no number to run with.", nameof(inputs));
        }

        return new CorridorRun(_compiled, replication, seed, inputs.ToArray()).Execute(ct);
    }

    /// <summary>The inputs that a replication runs with: drawn, or at their values where <see cref="OperationsOptions.SamplesInputs"/> is false.</summary>
    /// <param name="replication">Number of the replication, from 0.</param>
    /// <param name="seed">Seed of the run.</param>
    public double[] Sample(int replication, ulong seed) => _compiled.InputTable.Sample(seed, replication, Options.SamplesInputs);

    private CorridorRun MakeRun(int replication, ulong seed)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(replication);
        return new CorridorRun(_compiled, replication, seed, Sample(replication, seed));
    }
}
