namespace Karvan.Demand.Balances;

/// <summary>One published figure.</summary>
/// <param name="VolumeId">Row of observations/volumes.csv.</param>
/// <param name="Value">Value in the unit of its group.</param>
/// <param name="Qualifier">How exact the source is.</param>
/// <param name="Role">Whether the model takes it in, was fitted to it, or is only compared with it.</param>
/// <param name="SourceId">Source.</param>
public sealed record PublishedFigure(string VolumeId, double Value, string Qualifier, string Role, string SourceId);
