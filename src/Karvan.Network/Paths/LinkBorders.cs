using Karvan.Network.Links;
using Karvan.Network.Packages;
using Karvan.Network.Packages.Rows;
using NodaTime;

namespace Karvan.Network.Paths;

/// <summary>Border procedures of the links of a network on one date.</summary>
internal sealed class LinkBorders
{
    private readonly int[] _count; // LinkId -> procedures of its mode
    private readonly bool[] _changesGauge; // LinkId -> whether cargo changes gauge on it

    public LinkBorders(CorridorNetwork network, CorridorPackage package, LocalDate date)
    {
        _count = new int[network.Links.Count + 1];
        _changesGauge = new bool[network.Links.Count + 1];
        foreach (BorderRow border in package.Borders)
        {
            LinkId link = network.LinkOf(border.LinkId);
            if (link == LinkId.None || !border.IsValidOn(date) || TransportModeText.Parse(border.Mode) != network.Links[link].Mode) continue;
            _count[link.Value]++;
            _changesGauge[link.Value] |= border.GaugeChange != "none";
        }
    }

    public int CountOn(LinkId link) => _count[link.Value];

    public bool ChangesGauge(LinkId link) => _changesGauge[link.Value];
}
