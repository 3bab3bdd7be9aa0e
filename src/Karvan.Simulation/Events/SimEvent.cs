using Karvan.Quantities;

namespace Karvan.Simulation;

/// <summary>An event as its handler receives it. What the three numbers mean is the model's business.</summary>
/// <param name="Time">When it happens.</param>
/// <param name="Kind">What happens.</param>
/// <param name="Subject">To whom.</param>
/// <param name="Detail">Anything else.</param>
public readonly record struct SimEvent(SimTime Time, int Kind, int Subject, int Detail);
