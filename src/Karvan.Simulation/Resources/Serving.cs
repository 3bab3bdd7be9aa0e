namespace Karvan.Simulation;

/// <summary>One service in progress that the resource will end itself.</summary>
internal struct Serving
{
    public Waiting Who;
    public EventHandle End;
    public long EndTime; // s
    public bool Active;
}
