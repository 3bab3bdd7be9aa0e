using NodaTime;

namespace Karvan.Studies.Checkpoints;

/// <summary>The replications of one run at one moment, as <see cref="CheckpointFolder"/> has kept them; only read, by any number of threads and processes.</summary>
public sealed class KeptMoment
{
    private readonly string _folder;

    private KeptMoment(string folder, LocalDateTime moment, CheckpointHeader first)
    {
        _folder = folder;
        Moment = moment;
        Run = first.Run;
        Scenario = first.Scenario;
        Seconds = first.SimulatedSeconds;
        while (File.Exists(PathOf(Replications))) Replications++;
    }

    /// <summary>The moment (UTC).</summary>
    public LocalDateTime Moment { get; }

    /// <summary>The same, s from the begin of the warm-up.</summary>
    public long Seconds { get; }

    /// <summary>The run.</summary>
    public RunKey Run { get; }

    /// <summary>Name of its scenario; null = none.</summary>
    public string? Scenario { get; }

    /// <summary>Replications that are kept from number 0 on without a gap, 1 or more.</summary>
    public int Replications { get; }

    /// <summary>Opens a moment.</summary>
    /// <param name="folder">Folder of the run.</param>
    /// <param name="moment">Moment; null = the only one that is kept there.</param>
    /// <exception cref="CheckpointException">Nothing of that moment is kept there, there are several and none is named, or what is kept is damaged.</exception>
    /// <exception cref="IOException">The folder or a file cannot be read.</exception>
    public static KeptMoment Open(string folder, LocalDateTime? moment = null)
    {
        if (!Directory.Exists(folder)) throw new CheckpointException($"There is no folder '{folder}'; 'karvan simulate --keep DIR --checkpoint-at DAY' makes one.");
        IReadOnlyList<LocalDateTime> kept = Moments.In(folder);
        if (kept.Count == 0) throw new CheckpointException($"'{folder}' keeps no moment to branch from; simulate with --keep and, for example, --checkpoint-at 2024-11-05.");
        string all = string.Join(", ", kept.Select(Moments.Write));
        if (moment is null && kept.Count > 1) throw new CheckpointException($"'{folder}' keeps {all}; name one of them with --at.");
        if (moment is { } asked && !kept.Contains(asked))
            throw new CheckpointException($"'{folder}' keeps {all}, not {Moments.Write(asked)}; name one that it keeps, or simulate with --keep and --checkpoint-at {Moments.Write(asked)}.");
        LocalDateTime chosen = moment ?? kept[0];
        string inner = Path.Combine(folder, Moments.FolderOf(chosen));
        string first = Path.Combine(inner, CheckpointFolder.NameOf(0));
        if (!File.Exists(first)) throw new CheckpointException($"'{inner}' has no {CheckpointFolder.NameOf(0)}; simulate with --keep and --checkpoint-at {Moments.Write(chosen)}.");
        return new KeptMoment(inner, chosen, CheckpointFile.ReadHeader(first));
    }

    /// <summary>The kept state of a replication.</summary>
    /// <param name="replication">Number from 0, below <see cref="Replications"/>.</param>
    /// <exception cref="CheckpointException">It is damaged, or belongs to another run or moment.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public ReadOnlyMemory<byte> Read(int replication)
    {
        string file = PathOf(replication);
        Checkpoint checkpoint = CheckpointFile.Read(file);
        CheckpointFolder.CheckName(checkpoint.Header, file);
        if (Run.DifferenceOf(checkpoint.Header.Run) is { } difference) throw new CheckpointException($"'{file}' belongs to another run than the others there: {difference}.");
        if (checkpoint.Header.SimulatedSeconds != Seconds) throw new CheckpointException($"'{file}' belongs to another moment than the others there; delete it and simulate it again.");
        return checkpoint.State;
    }

    /// <summary>Demands that the kept run is a given one.</summary>
    /// <param name="run">The run that is expected.</param>
    /// <exception cref="CheckpointException">It is another one; the message says in what.</exception>
    public void Demand(RunKey run)
    {
        ArgumentNullException.ThrowIfNull(run);
        if (run.DifferenceOf(Run) is { } difference) throw new CheckpointException($"'{_folder}' belongs to another run: {difference}.");
    }

    private string PathOf(int replication) => Path.Combine(_folder, CheckpointFolder.NameOf(replication));
}
