namespace Karvan.Studies.Simulations;

/// <summary>What is counted of a flow.</summary>
internal enum FlowMeasure
{
    /// <summary>Net tonnes.</summary>
    Tonnes,

    /// <summary>TEU, empty ones included.</summary>
    Teu,

    /// <summary>Wagons, trucks, boxes or lots, empty ones included.</summary>
    Units,
}
