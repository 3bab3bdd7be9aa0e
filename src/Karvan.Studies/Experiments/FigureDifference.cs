namespace Karvan.Studies.Experiments;

/// <summary>A figure of two runs, replication by replication on the same random numbers.</summary>
public sealed record FigureDifference
{
    /// <summary>Id of the figure.</summary>
    public required string Figure { get; init; }

    /// <summary>Position of the run that is compared with the first one, from 1.</summary>
    public required int Against { get; init; }

    /// <summary>Mean of the first run.</summary>
    public required double A { get; init; }

    /// <summary>Mean of the other.</summary>
    public required double B { get; init; }

    /// <summary>Mean of B - A over replications.</summary>
    public required double Difference { get; init; }

    /// <summary>Low end of the interval of the mean difference; null with one replication.</summary>
    public required double? Low { get; init; }

    /// <summary>High end.</summary>
    public required double? High { get; init; }

    /// <summary>Whether the interval leaves out zero: the runs differ beyond chance.</summary>
    public bool IsTold => Low > 0 || High < 0;
}
