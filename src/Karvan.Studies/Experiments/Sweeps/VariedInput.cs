namespace Karvan.Studies.Experiments.Sweeps;

/// <summary>A number that a sweep varies.</summary>
/// <param name="ParameterId">Parameter: table/row/column.</param>
/// <param name="Low">Low end of a range; null = that of parameters.csv.</param>
/// <param name="High">High end; null = that of parameters.csv.</param>
public sealed record VariedInput(string ParameterId, double? Low = null, double? High = null)
{
    /// <summary>Values of a grid; none = low end, value and high end of parameters.csv.</summary>
    public IReadOnlyList<double> Values { get; init; } = [];
}
