namespace Karvan.Studies.Jobs.Requests;

/// <summary>How much there is to do in a job.</summary>
/// <param name="Total">Number, above 0.</param>
/// <param name="Unit">What is counted, in the plural.</param>
public sealed record JobExtent(double Total, string Unit);
