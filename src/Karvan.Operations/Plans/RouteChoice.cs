namespace Karvan.Operations.Plans;

/// <summary>A route and the share of a cell that takes it.</summary>
/// <param name="Route">Route.</param>
/// <param name="Share">Input of the share; 0 = all of it.</param>
internal readonly record struct RouteChoice(int Route, int Share);
