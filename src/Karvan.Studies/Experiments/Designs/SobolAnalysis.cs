using Karvan.Studies.Results;

namespace Karvan.Studies.Experiments.Designs;

/// <summary>Sobol indices of all dimensions of a design.</summary>
/// <param name="Rows">Complete rows.</param>
/// <param name="Indices">Index of each dimension.</param>
/// <param name="Varied">Share of the variance that all dimensions together are behind; the rest is what differs between rows besides.</param>
/// <param name="VariedInterval">Interval of it.</param>
internal sealed record SobolAnalysis(int Rows, IReadOnlyList<SobolIndex> Indices, double Varied, Interval VariedInterval);
