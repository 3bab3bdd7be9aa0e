namespace Karvan.Operations.Runs;

/// <summary>A train, truck, pipeline lot or group of discharged units that executes a program, but for the times of its stages. 72 bytes.</summary>
internal struct Vehicle
{
    public int Program;
    public int Step;
    public int First; // first member; -1 = none
    public int Last;
    public int Platforms;
    public int Pool; // platform pool x 2 + end of departure; -1 = none
    public int Awaits; // resource that it waits for; -1 = none
    public int Loaded; // units
    public int Empty;
    public int Waiting; // members that make no tracer, for queues
    public long Since; // s
    public double Factor; // running time over the mean
    public double Tonnes;
    public double Teu;
}
