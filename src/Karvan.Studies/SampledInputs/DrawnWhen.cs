namespace Karvan.Studies.SampledInputs;

/// <summary>When a number is drawn.</summary>
public enum DrawnWhen
{
    /// <summary>Whenever it happens within a simulated year: chance.</summary>
    EachTime,

    /// <summary>Once in each replication: what is not known of a fact.</summary>
    EachReplication,
}
