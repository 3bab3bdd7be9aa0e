using Karvan.Evidence.Ranges;
using Karvan.Network.Tariffs;

namespace Karvan.Studies.Economics;

/// <summary>Mean of routes, weighted by tonnes.</summary>
internal sealed class EconomicsSum
{
    private double _weight;
    private double _sourced;
    private RangedValue _cost;
    private RangedValue _emissions;

    public bool IsEmpty => _weight == 0;

    public RangedValue Cost => _cost * (1 / _weight);

    public RangedValue Emissions => _emissions * (1 / _weight);

    public double SourcedShare => _sourced / _weight;

    public void Add(RouteEconomics route, double weight)
    {
        _weight += weight;
        _sourced += route.SourcedShare * weight;
        _cost += route.CostUsdPerTonne * weight;
        _emissions += route.Co2eKgPerTonne * weight;
    }
}
