namespace Karvan.Operations.Runs;

/// <summary>Time of a train: the mean over the consignments of a relation that left on it.</summary>
/// <param name="Seconds">Mean, s.</param>
/// <param name="Consignments">How many were measured.</param>
internal readonly record struct TrainTime(double Seconds, int Consignments);
