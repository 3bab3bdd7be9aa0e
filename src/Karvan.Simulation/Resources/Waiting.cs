namespace Karvan.Simulation;

/// <summary>One who waits in a line: whom to tell, how, and since when.</summary>
internal struct Waiting
{
    public long Number; // order of arrival
    public long Since; // s, begin of this stay in the line
    public long Waited; // s, earlier stays (after preemption)
    public long Amount; // units asked of a level, or service left in s; -1 = the model itself releases
    public int Subject;
    public int Kind;
    public int Detail;
    public int Priority;
}
