using Karvan.Operations.Plans;
using Karvan.Operations.Results;
using Karvan.Quantities;
using Karvan.Simulation;

namespace Karvan.Operations.Runs;

/// <summary>
/// One replication of a year. The state of the corridor and the rules by which events change it; the parts lie in files of their own: release, trains and trucks,
/// ports, vessels, background traffic, returns, books.
/// </summary>
internal sealed partial class CorridorRun : IEventModel
{
    private const int BackgroundFirst = 0;
    private const int CorridorNext = 1;
    private const double Hour = 3600;

    private readonly CompiledPlan _plan;
    private readonly Simulator _simulator;
    private readonly double[] _x; // input -> value of this replication
    private readonly int _replication;
    private readonly ulong _seed;
    private readonly ConsignmentStore _goods;
    private readonly VehicleStore _vehicles;
    private readonly WaitBook _book;
    private readonly TrainBook _trainBook = new();
    private readonly PathLog? _paths; // where a study asks for it

    public CorridorRun(CompiledPlan plan, int replication, ulong seed, double[] inputs)
    {
        _plan = plan;
        _replication = replication;
        _seed = seed;
        _simulator = new Simulator(this, plan.Options.HashesEvents);
        _x = inputs;
        _goods = new ConsignmentStore(plan.RouteStride);
        _vehicles = new VehicleStore(plan.ProgramStride);
        _dailyChange = new double[plan.Clock.Days];
        _resources = MakeTallies(plan);
        _paths = plan.Options.KeepsPaths ? new PathLog(plan) : null;
        _book = new WaitBook(plan.Clock, _resources);
        _flows = MakeFlows(plan);
        _relations = MakeRelations(plan);
        _stages = Array.ConvertAll(_relations, relation => relation.Stages.ToArray());
        _keepsJourneys = JourneysWanted(plan);
        MakeLand();
        MakePorts();
        MakeVessels();
        MakeFormations();
        MakeReleases();
    }

    public ReplicationResult Execute(CancellationToken ct)
    {
        Start();
        return Complete(ct);
    }

    /// <summary>Schedules what the year begins with; not for a run that takes over a saved state.</summary>
    public void Start()
    {
        StartReleases();
        StartBackground();
        StartVessels();
        StartFormations();
        ScheduleChanges(from: 0);
        _simulator.ScheduleAt(SimTime.FromSeconds(_plan.Clock.YearStart), EventKind.YearStart, priority: short.MinValue);
        for (int month = 0; month < 12; month++)
            _simulator.ScheduleAt(SimTime.FromSeconds(_plan.Clock.MonthStarts[month + 1] - 1), EventKind.MonthEnd, month, priority: short.MaxValue);
    }

    /// <summary>Simulated time, s from the begin of the run.</summary>
    public long NowSeconds => _simulator.NowSeconds;

    /// <summary>Simulates up to a moment of the run, s. Canceled, it stands between two events and can be saved.</summary>
    public void RunUntil(long seconds, CancellationToken ct) => _simulator.RunUntil(SimTime.FromSeconds(seconds), ct);

    /// <summary>Simulates what is left of the year and closes the books.</summary>
    public ReplicationResult Complete(CancellationToken ct)
    {
        RunUntil(_plan.Clock.YearEnd, ct);
        return Finish();
    }

    public void Handle(Simulator simulator, in SimEvent e)
    {
        if (e.Kind >= EventKind.TrainReady)
        {
            FormTrain(e.Kind - EventKind.TrainReady, e.Subject);
            return;
        }

        switch (e.Kind)
        {
            case EventKind.Release: ReleaseNext(e.Subject); break;
            case EventKind.StepBegin: EndHold(e.Subject); break;
            case EventKind.PathGranted: EnterLink(e.Subject); break;
            case EventKind.PathFree: _sections[e.Subject].Release(); break;
            case EventKind.LinkDone: LeaveLink(e.Subject); break;
            case EventKind.BorderGranted: BeginBorder(e.Subject); break;
            case EventKind.BorderDone: EndBorder(e.Subject); break;
            case EventKind.GaugeGranted: BeginGauge(e.Subject); break;
            case EventKind.GaugeFree: _gauges[e.Subject].Release(); break;
            case EventKind.StepDone: EndService(e.Subject); break;
            case EventKind.YardGranted: EnterYard(e.Subject); break;
            case EventKind.Departure: DepartOnTime(e.Subject); break;
            case EventKind.PlatformsGranted: StartTrain(e.Subject); break;
            case EventKind.WagonGranted: StartWithWagon(e.Subject); break;
            case EventKind.EmptyHeld: ReturnWagon(e.Subject); break;
            case EventKind.MonthEnd: CloseMonth(e.Subject); break;
            case EventKind.Change: Apply(_plan.Changes[e.Subject]); break;
            case EventKind.YearStart: BeginYear(); break;
            default: HandleSea(e); break;
        }
    }

    private void HandleSea(in SimEvent e)
    {
        switch (e.Kind)
        {
            case EventKind.BackgroundTrain: RunBackgroundTrain(e.Subject); break;
            case EventKind.BackgroundGranted: EnterBackgroundTrain(e.Subject); break;
            case EventKind.VesselArrives: ArriveVessel(e.Subject); break;
            case EventKind.VesselEnters: Enter(e.Subject); break;
            case EventKind.VesselBerthed: BeginUnloading(e.Subject); break;
            case EventKind.VesselUnloaded: EndUnloading(e.Subject); break;
            case EventKind.VesselReady: EndLoading(e.Subject); break;
            case EventKind.VesselWaitOver: EndWaiting(e.Subject, e.Detail); break;
            case EventKind.VesselDeparts: Depart(e.Subject); break;
            case EventKind.VesselRepaired: EndRepair(e.Subject); break;
            case EventKind.BackgroundCall: ArriveBackgroundCall(e.Subject); break;
            case EventKind.BackgroundBerthed: BeginBackgroundCall(e.Subject); break;
            case EventKind.BackgroundLeaves: ReleaseBerth(e.Subject); break;
            default: throw new InvalidOperationException($"Unknown kind of event {e.Kind}.");
        }
    }

    private RandomStream StreamOf(string component) => new(_seed, _replication, component);

    /// <summary>The statistics of what happened before the year are forgotten; what is under way stays.</summary>
    private void BeginYear()
    {
        _simulator.ResetStatistics();
        for (int i = 0; i < _inService.Length; i++)
            _inService[i].Reset(_simulator.NowSeconds);
    }
}
