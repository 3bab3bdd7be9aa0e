using Karvan.Operations.Inputs;
using Karvan.Operations.Plans;
using Karvan.Operations.Results;
using Karvan.Quantities;
using Karvan.Simulation;

namespace Karvan.Operations.Runs;

/// <summary>Units gather until they make a train; platforms go to and fro.</summary>
internal sealed partial class CorridorRun
{
    /// <summary>Sizes are counted in hundredths so that a tracer, which takes next to nothing, can ride along.</summary>
    private const long SizeScale = 100;

    private const long TracerSize = 1;

    private Batch[] _trains = [];
    private Level[] _platforms = []; // pool x 2 + end; empty = any number
    private int[] _platformStock = []; // pool x 2 + end -> given back there and not yet taken
    private int[] _nextDeparture = [];
    private RandomStream[] _departureStreams = [];

    private bool LimitsPlatforms => _plan.Constants.PlatformPool >= 0;

    private void MakeFormations()
    {
        int count = _plan.Formations.Length;
        _trains = new Batch[count];
        _nextDeparture = new int[count];
        _departureStreams = new RandomStream[count];
        for (int i = 0; i < count; i++)
        {
            FormationPlan formation = _plan.Formations[i];
            long load = Math.Max(TracerSize, (long)Math.Round(_x[formation.Load] * SizeScale));
            SimDuration? wait = formation.MaxWaitHours < 0 ? null : SimDuration.FromHours(_x[formation.MaxWaitHours]);
            _trains[i] = new Batch(_simulator, load, EventKind.TrainReady + i, wait, name: formation.Resource);
            _departureStreams[i] = StreamOf("departures/" + formation.Place + "/" + formation.Program);
        }

        MakePlatforms();
    }

    private void MakePlatforms()
    {
        _platformStock = new int[_plan.Pools.Length * 2];
        if (!LimitsPlatforms)
            return;
        long size = (long)Math.Round(_x[_plan.Constants.PlatformPool]);
        _platforms = new Level[_plan.Pools.Length * 2];
        for (int i = 0; i < _platforms.Length; i++)
            _platforms[i] = new Level(_simulator, long.MaxValue, i % 2 == 0 ? size : 0, "platforms");
    }

    private void StartFormations()
    {
        for (int i = 0; i < _plan.Formations.Length; i++)
            ScheduleDeparture(i);
    }

    private void ScheduleDeparture(int formation)
    {
        FormationPlan plan = _plan.Formations[formation];
        if (plan.HeadwayHours >= 0)
        {
            long gap = (long)(_x[plan.HeadwayHours] * Hour * Spread.Spaced.Draw(ref _departureStreams[formation]));
            _simulator.ScheduleIn(Math.Max(60, gap), EventKind.Departure, formation);
        }
        else if (_nextDeparture[formation] < plan.Departures.Length)
        {
            _simulator.ScheduleAt(SimTime.FromSeconds(plan.Departures[_nextDeparture[formation]++]), EventKind.Departure, formation);
        }
    }

    private void DepartOnTime(int formation)
    {
        _trains[formation].FireNow();
        ScheduleDeparture(formation);
    }

    private void JoinFormation(int slot, int formation)
    {
        Batch batch = _trains[formation];
        long size = _plan.Formations[formation].Chain == CargoChain.Container ? (long)Math.Round(_goods[slot].Teu * SizeScale) : SizeScale;
        if ((_goods[slot].Flags & ConsignmentFlags.Tracer) != ConsignmentFlags.None)
            size = TracerSize;
        batch.Add(slot, Math.Clamp(size, TracerSize, batch.Load));
    }

    private void FormTrain(int formation, int batch)
    {
        FormationPlan plan = _plan.Formations[formation];
        int vehicle = _vehicles.Rent(plan.Program);
        _trainBook.BeginDeparture();
        foreach (int slot in _trains[formation].Members(batch))
        {
            CountTrainWait(slot, formation);
            if (_goods[slot].Train == TrainBook.None)
                _goods[slot].Train = _trainBook.Join(_plan.Routes[_goods[slot].Route].Relation);
            Join(vehicle, slot);
        }

        _trains[formation].Return(batch);
        TakePlatforms(vehicle, plan);
    }

    private void CountTrainWait(int slot, int formation)
    {
        long since = _goods[slot].Since;
        int stage = _plan.Routes[_goods[slot].Route].Legs[_goods[slot].Leg].Stage;
        _goods.AddStage(slot, stage, _simulator.NowSeconds - since);
        double units = (_goods[slot].Flags & ConsignmentFlags.Tracer) != ConsignmentFlags.None ? 0 : 1;
        _book.Add(_plan.Resources.Train[formation], since, _simulator.NowSeconds, units, _goods[slot].Tonnes);
        LeaveYardByLand(slot);
    }

    /// <summary>A train of boxes needs platforms; with a limited pool it waits for them.</summary>
    private void TakePlatforms(int vehicle, FormationPlan plan)
    {
        if (plan.Pool < 0)
        {
            Start(vehicle);
            return;
        }

        int end = (plan.Pool * 2) + (plan.IsPoolFirst ? 0 : 1);
        _vehicles[vehicle].Platforms = (int)Math.Ceiling(_vehicles[vehicle].Teu / _x[_plan.Constants.PlatformTeu]);
        _vehicles[vehicle].Pool = end;
        _vehicles[vehicle].Since = _simulator.NowSeconds;
        _platformStock[end] -= _vehicles[vehicle].Platforms;
        if (LimitsPlatforms)
        {
            _vehicles[vehicle].Awaits = _plan.Resources.Platforms;
            _platforms[end].Take(_vehicles[vehicle].Platforms, vehicle, EventKind.PlatformsGranted);
        }
        else
        {
            Start(vehicle);
        }
    }

    private void StartTrain(int vehicle)
    {
        long since = _vehicles[vehicle].Since;
        _vehicles[vehicle].Awaits = ResourceIndex.None;
        _book.Add(_plan.Resources.Platforms, since, _simulator.NowSeconds, 1, _vehicles[vehicle].Tonnes);
        for (int slot = _vehicles[vehicle].First; slot >= 0; slot = _goods[slot].Next)
        {
            int stage = _plan.Routes[_goods[slot].Route].Legs[_goods[slot].Leg].Stage;
            _goods.AddStage(slot, stage, _simulator.NowSeconds - since);
        }

        Start(vehicle);
    }

    /// <summary>Platforms are free where the train ends. A trainload of them that nobody takes there goes back empty.</summary>
    private void GivePlatforms(int vehicle)
    {
        int from = _vehicles[vehicle].Pool;
        if (from < 0)
            return;
        int end = from ^ 1;
        int platforms = _vehicles[vehicle].Platforms;
        _platformStock[end] += platforms;
        if (LimitsPlatforms)
            _platforms[end].TryPut(platforms);
        ReturnPlatforms(end);
    }

    private void ReturnPlatforms(int end)
    {
        int program = _plan.Pools[end / 2].Programs[end % 2];
        int trainload = TrainPlatforms(program);
        while (program >= 0 && _plan.Options.ReturnsEmpties && _platformStock[end] >= trainload)
        {
            if (LimitsPlatforms && !_platforms[end].TryTake(trainload))
                return;
            int vehicle = _vehicles.Rent(program);
            _vehicles[vehicle].Platforms = trainload;
            _vehicles[vehicle].Pool = end;
            _vehicles[vehicle].Waiting = 1;
            _platformStock[end] -= trainload;
            Start(vehicle);
        }
    }

    private int TrainPlatforms(int program)
    {
        if (program < 0)
            return int.MaxValue;
        double teu = _x[_plan.Constants.ContainerTrainTeu];
        return Math.Max(1, (int)Math.Round(teu / _x[_plan.Constants.PlatformTeu]));
    }
}
