namespace Karvan.Operations.Results;

/// <summary>Where released net tonnes are. Released = delivered + in system at every moment.</summary>
/// <param name="Released">Released since the start of the warm-up.</param>
/// <param name="Delivered">Arrived.</param>
/// <param name="InSystem">Under way, counted over the consignments that exist.</param>
/// <param name="Refused">Not loaded because of an acceptance ban; not part of released.</param>
public readonly record struct ConservationTally(double Released, double Delivered, double InSystem, double Refused)
{
    /// <summary>What the books do not explain; zero but for rounding.</summary>
    public double Residual => Released - Delivered - InSystem;
}
