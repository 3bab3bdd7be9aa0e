using Karvan.Operations.Results;
using Karvan.Simulation;

namespace Karvan.Operations.Runs;

/// <summary>
/// How a run is saved and goes on. What follows from plan, seed and replication alone – drawn inputs, storms, names – is made anew and not saved.
/// </summary>
internal sealed partial class CorridorRun
{
    public void Save(StateWriter writer)
    {
        if (_paths is not null)
            throw new InvalidOperationException("A run that keeps the trains of each section cannot be saved.");
        writer.Mark("corridor");
        _simulator.Save(writer);
        _goods.Save(writer);
        _vehicles.Save(writer);
        _book.Save(writer);
        _trainBook.Save(writer);
        SaveTallies(writer);
        SaveStreams(writer);
        SavePorts(writer);
        SaveVessels(writer);
        writer.Values(_nextDeparture);
        writer.Values(_platformStock);
        SaveReleases(writer);
    }

    public void Load(StateReader reader) => Load(reader, ResourceMap.Same(_resources.Length));

    private void Load(StateReader reader, ResourceMap map)
    {
        reader.Mark("corridor");
        _simulator.Load(reader);
        _goods.Load(reader);
        _vehicles.Load(reader);
        for (int vehicle = 0; vehicle < _vehicles.Capacity; vehicle++)
            _vehicles[vehicle].Awaits = map[_vehicles[vehicle].Awaits];
        _book.Load(reader, map);
        _trainBook.Load(reader);
        LoadTallies(reader, map);
        LoadStreams(reader);
        LoadPorts(reader);
        LoadVessels(reader);
        reader.Values<int>(_nextDeparture);
        reader.Values<int>(_platformStock);
        LoadReleases(reader);
    }

    private void SaveTallies(StateWriter writer)
    {
        writer.Mark("tallies");
        writer.Values(_months);
        foreach (ResourceTally tally in _resources)
            tally.Save(writer);
        foreach (FlowTally tally in _flows)
            tally.Save(writer);
        foreach (RelationTally tally in _relations)
            tally.Save(writer);
        writer.Values(_dailyChange);
        writer.Value(_journeys.Count);
        foreach (Journey journey in _journeys)
            journey.Save(writer);
    }

    private void LoadTallies(StateReader reader, ResourceMap map)
    {
        reader.Mark("tallies");
        reader.Values<ConservationTally>(_months);
        for (int i = 0; i < map.Count; i++)
            _resources[map[i]].Load(reader);
        foreach (FlowTally tally in _flows)
            tally.Load(reader);
        foreach (RelationTally tally in _relations)
            tally.Load(reader);
        reader.Values<double>(_dailyChange);
        _journeys.Clear();
        int journeys = reader.Value<int>();
        for (int i = 0; i < journeys; i++)
            _journeys.Add(Journey.Load(reader));
    }

    private void SaveStreams(StateWriter writer)
    {
        writer.Mark("streams");
        writer.Values(_runStreams);
        writer.Values(_workStreams);
        writer.Values(_lineStreams);
        writer.Values(_layUpStreams);
        writer.Values(_departureStreams);
        writer.Values(_releaseStreams);
        writer.Values(_backgroundTrains);
        writer.Values(_backgroundCalls);
    }

    private void LoadStreams(StateReader reader)
    {
        reader.Mark("streams");
        reader.Values<RandomStream>(_runStreams);
        reader.Values<RandomStream>(_workStreams);
        reader.Values<RandomStream>(_lineStreams);
        reader.Values<RandomStream>(_layUpStreams);
        reader.Values<RandomStream>(_departureStreams);
        reader.Values<RandomStream>(_releaseStreams);
        _backgroundTrains = reader.Array<RandomStream>();
        _backgroundCalls = reader.Array<RandomStream>();
    }

    private void SavePorts(StateWriter writer)
    {
        writer.Mark("ports");
        writer.Values(_shipSideTeu);
        writer.Values(_yardSpace);
        writer.Values(_seaLevel);
        writer.Values(_handlingFree);
        foreach (SeaQueue queue in _queues)
            queue.Save(writer);
        foreach (List<int> waiting in _waitingVessels)
            writer.Values(waiting);
        foreach (bool isBanned in _isBanned)
            writer.Flag(isBanned);
        writer.Value(_emptiedWagons);
    }

    private void LoadPorts(StateReader reader)
    {
        reader.Mark("ports");
        reader.Values<double>(_shipSideTeu);
        reader.Values<double>(_yardSpace);
        reader.Values<double>(_seaLevel);
        reader.Values<long>(_handlingFree);
        foreach (SeaQueue queue in _queues)
            queue.Load(reader);
        foreach (List<int> waiting in _waitingVessels)
            reader.Values(waiting);
        for (int i = 0; i < _isBanned.Length; i++)
            _isBanned[i] = reader.Flag();
        _emptiedWagons = reader.Value<long>();
    }

    private void SaveVessels(StateWriter writer)
    {
        writer.Mark("vessels");
        writer.Values(_lastDeparture);
        writer.Values(_inService);
        foreach (FleetBook book in _fleetBooks)
            book.Save(writer);
        writer.Value(_vessels.Count);
        foreach (Vessel vessel in _vessels)
            vessel.Save(writer);
    }

    private void LoadVessels(StateReader reader)
    {
        reader.Mark("vessels");
        reader.Values<long>(_lastDeparture);
        reader.Values<TimeWeighted>(_inService);
        foreach (FleetBook book in _fleetBooks)
            book.Load(reader);
        _vessels.Clear();
        int count = reader.Value<int>();
        for (int i = 0; i < count; i++)
        {
            Vessel vessel = new();
            vessel.Load(reader);
            _vessels.Add(vessel);
        }
    }

    private void SaveReleases(StateWriter writer)
    {
        writer.Mark("releases");
        for (int i = 0; i < _cells.Length; i++)
            _cells[i].Save(writer);
        writer.Value(_releasedTonnes);
        writer.Value(_deliveredTonnes);
        writer.Value(_refusedTonnes);
        writer.Value(_releasedCount);
        writer.Value(_epoch);
        writer.Value(_trainSections);
        writer.Value(_borderChecks);
        writer.Value(_vesselCalls);
    }

    private void LoadReleases(StateReader reader)
    {
        reader.Mark("releases");
        for (int i = 0; i < _cells.Length; i++)
            _cells[i].Load(reader);
        _releasedTonnes = reader.Value<double>();
        _deliveredTonnes = reader.Value<double>();
        _refusedTonnes = reader.Value<double>();
        _releasedCount = reader.Value<long>();
        _epoch = reader.Value<int>();
        _trainSections = reader.Value<long>();
        _borderChecks = reader.Value<long>();
        _vesselCalls = reader.Value<long>();
    }
}
