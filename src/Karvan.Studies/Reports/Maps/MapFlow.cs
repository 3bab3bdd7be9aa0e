using Karvan.Network.Packages.Rows;

namespace Karvan.Studies.Reports.Maps;

/// <summary>A link that carried cargo.</summary>
/// <param name="Link">Link.</param>
/// <param name="Tonnes">Tonnes of the year, both directions.</param>
/// <param name="Line">Its line, degrees.</param>
internal sealed record MapFlow(LinkRow Link, double Tonnes, MapPoint[] Line);
