using System.Globalization;
using Karvan.Operations;
using Karvan.Simulation;
using NodaTime;

namespace Karvan.Studies.Checkpoints;

/// <summary>
/// The replications of one run, each in a file <c>replication-000012.karvan</c>, in a folder that one process works with at a time; states of chosen moments, which are
/// not gone on from but branched off, in folders <c>at-2024-11-05</c> within it. Nothing of another run is read or overwritten. Thread-safe as long as no two threads
/// work on the same replication.
/// </summary>
public sealed class CheckpointFolder : IDisposable
{
    internal const string Pattern = "replication-*.karvan";

    // What the system says of a file that another process has locked: EWOULDBLOCK of Linux and of macOS, ERROR_SHARING_VIOLATION of Windows.
    private const int WouldBlock = 11;
    private const int WouldBlockOnMac = 35;
    private const int SharingViolation = unchecked((int)0x80070020);

    private readonly string _folder;
    private readonly RunKey _run;
    private readonly FileStream _lock;

    private CheckpointFolder(string folder, RunKey run, FileStream mutex)
    {
        _folder = folder;
        _run = run;
        _lock = mutex;
    }

    /// <summary>Finished replications that were there when the folder was opened.</summary>
    public int Finished { get; private set; }

    /// <summary>Replications under way that were there when the folder was opened.</summary>
    public int UnderWay { get; private set; }

    /// <summary>Moments at which every replication is kept besides, in their order.</summary>
    public IReadOnlyList<LocalDateTime> Moments { get; init => field = [.. value.Distinct().Order()]; } = [];

    /// <summary>Name of the scenario, for those who read the checkpoints; null = none.</summary>
    public string? Scenario { get; init; }

    /// <summary>Told the number of a replication after its state was kept, on the thread that keeps it; null = nobody asks.</summary>
    internal Action<int>? OnKept { get; set; }

    /// <summary>Opens a folder, made where there is none, and checks every checkpoint in it before anything is written.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="run">The run that goes on.</param>
    /// <param name="scenario">Name of its scenario; null = none.</param>
    /// <param name="moments">Moments at which every replication is kept besides.</param>
    /// <exception cref="CheckpointException">A checkpoint there is damaged or belongs to another run, or a moment is none of the run.</exception>
    /// <exception cref="CheckpointFolderInUseException">Another process works with the folder.</exception>
    /// <exception cref="IOException">The path is a file, or the folder cannot be read or made.</exception>
    /// <exception cref="UnauthorizedAccessException">Reading or writing is not allowed.</exception>
    public static CheckpointFolder Open(string folder, RunKey run, string? scenario = null, IReadOnlyList<LocalDateTime>? moments = null)
    {
        ArgumentNullException.ThrowIfNull(run);
        foreach (LocalDateTime moment in moments ?? []) CheckMoment(moment, run);
        if (File.Exists(folder)) throw new IOException($"'{folder}' is a file, not a folder.");
        Directory.CreateDirectory(folder);
        CheckpointFolder opened = new(folder, run, Lock(folder)) { Scenario = scenario, Moments = moments ?? [] };
        try
        {
            foreach (string file in Directory.EnumerateFiles(folder, Pattern).Order(StringComparer.Ordinal)) opened.Count(opened.Check(CheckpointFile.ReadHeader(file), file));
            foreach (string file in Checkpoints.Moments.In(folder).SelectMany(opened.FilesOf)) opened.Check(CheckpointFile.ReadHeader(file), file);
            return opened;
        }
        catch
        {
            opened.Dispose();
            throw;
        }
    }

    /// <summary>The kept state of a replication; null = none is kept.</summary>
    /// <param name="replication">Number from 0.</param>
    /// <exception cref="CheckpointException">It is damaged or belongs to another run.</exception>
    public StateReader? Find(int replication)
    {
        string file = PathOf(replication);
        if (!File.Exists(file)) return null;
        Checkpoint checkpoint = CheckpointFile.Read(file);
        Check(checkpoint.Header, file);
        return new StateReader(checkpoint.State);
    }

    /// <summary>Keeps the state of a replication in place of its former one.</summary>
    /// <param name="replication">Number from 0.</param>
    /// <param name="year">The replication, its books not yet closed.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void Keep(int replication, YearRun year)
    {
        Write(PathOf(replication), replication, year);
        OnKept?.Invoke(replication);
    }

    /// <summary>Whether the state of a replication at a moment is there.</summary>
    internal bool HasMoment(LocalDateTime moment, int replication) => File.Exists(PathOf(moment, replication));

    /// <summary>Keeps the state of a replication that stands at a moment.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    internal void KeepMoment(LocalDateTime moment, int replication, YearRun year)
    {
        Directory.CreateDirectory(FolderOf(moment));
        Write(PathOf(moment, replication), replication, year);
    }

    private void Write(string path, int replication, YearRun year)
    {
        ArgumentNullException.ThrowIfNull(year);
        StateWriter state = new();
        year.Save(state);
        CheckpointHeader header = new()
        {
            Run = _run,
            Scenario = Scenario,
            Replication = replication,
            SimulatedSeconds = year.SimulatedSeconds,
            IsFinished = year.IsOver,
            StateBytes = state.Bytes.Length,
        };
        CheckpointFile.Write(path, new Checkpoint(header, state.Bytes.ToArray()));
    }

    /// <summary>Lets other processes work with the folder.</summary>
    public void Dispose() => _lock.Dispose();

    private static void CheckMoment(LocalDateTime moment, RunKey run)
    {
        LocalDate first = new LocalDate(run.Year, 1, 1).PlusDays(-run.WarmUpDays);
        LocalDate last = new(run.Year, 12, 31);
        if (moment.Date < first || moment.Date > last)
            throw new CheckpointException($"{Checkpoints.Moments.Write(moment)} is not in the run, which goes from {first:uuuu-MM-dd} to {last:uuuu-MM-dd}; name a moment of these days.");
    }

    private static FileStream Lock(string folder)
    {
        try
        {
            return new FileStream(Path.Combine(folder, ".lock"), FileMode.OpenOrCreate, FileAccess.Write, FileShare.None);
        }
        catch (IOException exception) when (exception.HResult is WouldBlock or WouldBlockOnMac or SharingViolation)
        {
            throw new CheckpointFolderInUseException($"'{folder}' is in use by another run; wait for it or choose another folder.", exception);
        }
        catch (IOException exception)
        {
            throw new IOException($"Nothing can be written to '{folder}'; choose another folder.", exception);
        }
    }

    private CheckpointHeader Check(CheckpointHeader header, string file)
    {
        if (_run.DifferenceOf(header.Run) is { } difference)
            throw new CheckpointException($"'{file}' belongs to another run: {difference}; choose another folder.");
        CheckName(header, file);
        return header;
    }

    internal static void CheckName(CheckpointHeader header, string file)
    {
        if (NameOf(header.Replication) != Path.GetFileName(file))
            throw new CheckpointException($"'{file}' holds replication {header.Replication}; give it back its name or delete it.");
    }

    private void Count(CheckpointHeader header)
    {
        if (header.IsFinished) Finished++;
        else UnderWay++;
    }

    internal static string NameOf(int replication) => string.Create(CultureInfo.InvariantCulture, $"replication-{replication:000000}.karvan");

    private string PathOf(int replication) => Path.Combine(_folder, NameOf(replication));

    private string PathOf(LocalDateTime moment, int replication) => Path.Combine(FolderOf(moment), NameOf(replication));

    private string FolderOf(LocalDateTime moment) => Path.Combine(_folder, Checkpoints.Moments.FolderOf(moment));

    private IEnumerable<string> FilesOf(LocalDateTime moment) => Directory.EnumerateFiles(FolderOf(moment), Pattern).Order(StringComparer.Ordinal);
}
