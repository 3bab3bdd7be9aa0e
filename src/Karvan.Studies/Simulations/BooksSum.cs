using Karvan.Operations.Results;
using Karvan.Studies.Results;

namespace Karvan.Studies.Simulations;

/// <summary>The books and the work of all replications.</summary>
internal sealed class BooksSum
{
    private readonly List<ConservationTally> _books = [];
    private ConservationTally _sum;
    private WorkTally _work;
    private int _count;

    /// <summary>Tonnes refused in each replication.</summary>
    public double[] Refused => [.. _books.Select(books => books.Refused)];

    /// <summary>Tonnes under way at the end of each replication.</summary>
    public double[] InSystem => [.. _books.Select(books => books.InSystem)];

    /// <summary>Largest part of the released tonnes that the books of a month's end did not explain.</summary>
    public double LargestResidualShare { get; private set; }

    public void Add(ReplicationResult result)
    {
        _count++;
        ConservationTally books = result.Conservation;
        _books.Add(books);
        _sum = new(_sum.Released + books.Released, _sum.Delivered + books.Delivered, _sum.InSystem + books.InSystem, _sum.Refused + books.Refused);
        WorkTally work = result.Work;
        _work = new(
            _work.Consignments + work.Consignments, _work.TrainSections + work.TrainSections, _work.VesselCalls + work.VesselCalls,
            _work.BorderChecks + work.BorderChecks, _work.Events + work.Events);
        foreach (ConservationTally month in result.Months.Append(books))
            LargestResidualShare = Math.Max(LargestResidualShare, Math.Abs(month.Residual) / Math.Max(1, month.Released));
    }

    /// <summary>Means over replications.</summary>
    public ConservationRecord Record(IReadOnlyList<OutsideRow> outside) => new()
    {
        ReleasedTonnes = Mean(_sum.Released),
        DeliveredTonnes = Mean(_sum.Delivered),
        InSystemTonnes = Mean(_sum.InSystem),
        RefusedTonnes = Mean(_sum.Refused),
        OutsideModel = outside,
    };

    public RunWork Work() => new()
    {
        Consignments = _work.Consignments,
        TrainSections = _work.TrainSections,
        VesselCalls = _work.VesselCalls,
        BorderChecks = _work.BorderChecks,
        Events = _work.Events,
    };

    private double Mean(double sum) => _count == 0 ? 0 : sum / _count;
}
