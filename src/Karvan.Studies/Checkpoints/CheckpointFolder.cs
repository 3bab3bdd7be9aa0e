using System.Globalization;
using Karvan.Operations;
using Karvan.Simulation;

namespace Karvan.Studies.Checkpoints;

/// <summary>
/// The replications of one run, each in a file <c>replication-000012.karvan</c>, in a folder that one process works with at a time. Nothing of another run is read or
/// overwritten. Thread-safe as long as no two threads work on the same replication.
/// </summary>
public sealed class CheckpointFolder : IDisposable
{
    private const string Pattern = "replication-*.karvan";

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

    /// <summary>Told the number of a replication after its state was kept, on the thread that keeps it; null = nobody asks.</summary>
    internal Action<int>? OnKept { get; set; }

    /// <summary>Opens a folder, made where there is none, and checks every checkpoint in it before anything is written.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="run">The run that goes on.</param>
    /// <exception cref="CheckpointException">A checkpoint there is damaged or belongs to another run.</exception>
    /// <exception cref="CheckpointFolderInUseException">Another process works with the folder.</exception>
    /// <exception cref="IOException">The path is a file, or the folder cannot be read or made.</exception>
    /// <exception cref="UnauthorizedAccessException">Reading or writing is not allowed.</exception>
    public static CheckpointFolder Open(string folder, RunKey run)
    {
        ArgumentNullException.ThrowIfNull(run);
        if (File.Exists(folder)) throw new IOException($"'{folder}' is a file, not a folder.");
        Directory.CreateDirectory(folder);
        CheckpointFolder opened = new(folder, run, Lock(folder));
        try
        {
            foreach (string file in Directory.EnumerateFiles(folder, Pattern).Order(StringComparer.Ordinal)) opened.Count(opened.Check(CheckpointFile.ReadHeader(file), file));
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
        ArgumentNullException.ThrowIfNull(year);
        StateWriter state = new();
        year.Save(state);
        CheckpointHeader header = new()
        {
            Run = _run,
            Replication = replication,
            SimulatedSeconds = year.SimulatedSeconds,
            IsFinished = year.IsOver,
            StateBytes = state.Bytes.Length,
        };
        CheckpointFile.Write(PathOf(replication), new Checkpoint(header, state.Bytes.ToArray()));
        OnKept?.Invoke(replication);
    }

    /// <summary>Lets other processes work with the folder.</summary>
    public void Dispose() => _lock.Dispose();

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
        if (Path.GetFileName(PathOf(header.Replication)) != Path.GetFileName(file))
            throw new CheckpointException($"'{file}' holds replication {header.Replication}; give it back its name or delete it.");
        return header;
    }

    private void Count(CheckpointHeader header)
    {
        if (header.IsFinished) Finished++;
        else UnderWay++;
    }

    private string PathOf(int replication) => Path.Combine(_folder, string.Create(CultureInfo.InvariantCulture, $"replication-{replication:000000}.karvan"));
}
