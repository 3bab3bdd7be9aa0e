using Karvan.Studies.Results;

namespace Karvan.Studies.Experiments.Designs;

/// <summary>Shares of the variance of a figure that one dimension is behind.</summary>
/// <param name="First">Share that would go if the dimension were known: its own effect, without interactions. An estimate may fall below 0.</param>
/// <param name="FirstInterval">Interval of it.</param>
/// <param name="Total">Share with all interactions.</param>
/// <param name="TotalInterval">Interval of it.</param>
internal sealed record SobolIndex(double First, Interval FirstInterval, double Total, Interval TotalInterval);
