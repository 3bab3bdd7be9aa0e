namespace Karvan.Studies.Calibrations;

/// <summary>A factor before and after a calibration.</summary>
/// <param name="FactorId">Identifier.</param>
/// <param name="Parameters">Patterns of parameter ids.</param>
/// <param name="PriorLow">Low end before.</param>
/// <param name="PriorHigh">High end before.</param>
/// <param name="Value">Fitted factor: the posterior median.</param>
/// <param name="Low">Low end of the triangular distribution with the spread of the posterior, within the range before.</param>
/// <param name="High">High end likewise.</param>
/// <param name="Learned">Share of the spread before that the observations took away, 0 to 1 (of the standard deviation of the logarithm).</param>
public sealed record FactorFit(string FactorId, string Parameters, double PriorLow, double PriorHigh, double Value, double Low, double High, double Learned);
