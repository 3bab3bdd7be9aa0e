namespace Karvan.Operations.Plans;

/// <summary>One leg of a route: by land in a vehicle, or by sea through a queue.</summary>
/// <param name="Formation">Formation whose trains carry it; -1 = each unit goes by itself, or the leg is by sea.</param>
/// <param name="Program">Program by land; by sea what is done on the way from the ship, -1 = nothing.</param>
/// <param name="Queue">Queue by sea; -1 = by land.</param>
/// <param name="Stage">
/// First stage of the leg in the route. By land with a formation it is the wait for the train; by sea the stages of <see cref="SeaStage"/> come first.
/// </param>
internal readonly record struct RouteLegPlan(int Formation, int Program, int Queue, int Stage)
{
    public bool IsSea => Queue >= 0;

    /// <summary>First stage of the program within the route.</summary>
    public int ProgramStage => Stage + (IsSea ? SeaStage.Count : Formation >= 0 ? 1 : 0);
}
