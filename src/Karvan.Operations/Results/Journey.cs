using Karvan.Simulation;

namespace Karvan.Operations.Results;

/// <summary>How one loaded consignment that arrived in the year spent its time. Immutable.</summary>
/// <param name="Route">Index of its route in <see cref="OperationsPlan.Routes"/>.</param>
/// <param name="ReleasedSeconds">When it was ready for shipment, s from the begin of the run; below <see cref="OperationsPlan.YearStartSeconds"/> in the warm-up.</param>
/// <param name="StageHours">Hours in each stage of the route, in the order of <see cref="JourneyRoute.Stages"/>; 0 or more.</param>
public sealed record Journey(int Route, long ReleasedSeconds, float[] StageHours)
{
    internal static Journey Load(StateReader reader) => new(reader.Value<int>(), reader.Value<long>(), reader.Array<float>());

    internal void Save(StateWriter writer)
    {
        writer.Value(Route);
        writer.Value(ReleasedSeconds);
        writer.Values(StageHours);
    }
}
