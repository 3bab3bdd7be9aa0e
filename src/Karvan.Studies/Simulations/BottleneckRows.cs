using Karvan.Studies.Results;

namespace Karvan.Studies.Simulations;

/// <summary>Resources ranked by the tonne-hours that cargo waited for them.</summary>
internal static class BottleneckRows
{
    /// <param name="resources">Resources.</param>
    /// <param name="deliveredTonnes">Tonnes delivered on the route, all replications together.</param>
    public static IReadOnlyList<BottleneckRow> Of(IReadOnlyCollection<ResourceSum> resources, double deliveredTonnes)
    {
        double allWaiting = resources.Sum(resource => resource.WaitTonneHours);
        return
        [
            .. resources.Where(resource => resource.WaitTonneHours > 0 || resource.MeanUtilization > 0)
                .OrderByDescending(resource => resource.WaitTonneHours).ThenByDescending(resource => resource.MeanUtilization)
                .ThenBy(resource => resource.Resource, StringComparer.Ordinal)
                .Select(resource => RowOf(resource, deliveredTonnes, allWaiting)),
        ];
    }

    private static BottleneckRow RowOf(ResourceSum resource, double deliveredTonnes, double allWaiting)
    {
        double[] queue = resource.MeanQueue();
        return new BottleneckRow
        {
            Id = $"bottleneck/{resource.Resource}",
            Resource = resource.Resource,
            Place = resource.Place,
            Utilization = resource.MeanUtilization,
            WaitHoursPerTonne = deliveredTonnes > 0 ? resource.WaitTonneHours / deliveredTonnes : 0,
            WaitShare = allWaiting > 0 ? resource.WaitTonneHours / allWaiting : 0,
            PeakMonth = PeakOf(queue),
            QueueByMonth = queue,
            Basis = resource.Basis,
        };
    }

    private static int? PeakOf(double[] queue)
    {
        double most = queue.Max();
        return most > 0 ? Array.IndexOf(queue, most) + 1 : null;
    }
}
