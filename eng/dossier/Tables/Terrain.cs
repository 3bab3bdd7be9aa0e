namespace Karvan.Dossier.Tables;

/// <summary>
/// Terrain class by how much longer the way is than the great circle: up to 1.2 flat (desert and steppe), up to 1.35 hills, above
/// mountain. Hops under 30 km follow towns, not terrain, and count as flat.
/// </summary>
internal static class Terrain
{
    private const double HopKm = 30;
    private const double FlatBelow = 1.2;
    private const double HillsBelow = 1.35;

    /// <summary>Class of a link.</summary>
    public static string Of(string mode, double lengthKm, double greatCircleKm)
    {
        if (mode == "sea")
            return "sea";
        double ratio = lengthKm / greatCircleKm;
        if (lengthKm < HopKm || ratio < FlatBelow)
            return "flat";
        return ratio < HillsBelow ? "hills" : "mountain";
    }
}
