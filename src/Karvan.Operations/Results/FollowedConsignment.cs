namespace Karvan.Operations.Results;

/// <summary>A loaded consignment that was under way when <see cref="YearRun.Follow"/> was asked: where it stood, and when it arrives. Not thread-safe.</summary>
public sealed class FollowedConsignment
{
    /// <summary>Relation that it belongs to.</summary>
    public required RelationKey Relation { get; init; }

    /// <summary>Where it stood and what for, in the words of the stages of its relation.</summary>
    public required StageKey Standing { get; init; }

    /// <summary>Net tonnes.</summary>
    public required double Tonnes { get; init; }

    /// <summary>When it set out, s from the begin of the run.</summary>
    public required long ReleasedSeconds { get; init; }

    /// <summary>When it arrived, s from the begin of the run; null = it has not arrived yet, and once the books are closed not within the year.</summary>
    public long? ArrivedSeconds { get; internal set; }
}
