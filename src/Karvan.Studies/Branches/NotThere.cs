namespace Karvan.Studies.Branches;

/// <summary>Consignments that were under way at the moment of a branch and are still not there at the end of the year; mean of a replication.</summary>
/// <param name="Without">Without the branch.</param>
/// <param name="With">With it.</param>
public sealed record NotThere(double Without, double With);
