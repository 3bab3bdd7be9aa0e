using Karvan.Studies.Results;

namespace Karvan.Studies.Runs;

/// <summary>
/// Runs kept as files, <c>runs/ID.json</c> below the folder of the store. A run is immutable: the first result of an id stays. Thread-safe, also
/// between processes: a file is written under another name and renamed.
/// </summary>
/// <param name="folder">Folder of the store; made when the first run is kept.</param>
public sealed class RunStore(string folder)
{
    private readonly string _runs = Path.Combine(folder, "runs");

    /// <summary>Keeps a result under its run id, unless it is there already.</summary>
    /// <param name="result">Result; its run id is the name of the file.</param>
    /// <returns>Path of the file.</returns>
    /// <exception cref="IOException">The folder cannot be written to.</exception>
    /// <exception cref="UnauthorizedAccessException">Writing is not allowed.</exception>
    public string Keep(SimulationResult result)
    {
        Directory.CreateDirectory(_runs);
        string file = PathOf(result.Run.Id);
        if (File.Exists(file)) return file;
        string temporary = $"{file}.{Guid.NewGuid():N}.tmp";
        try
        {
            File.WriteAllBytes(temporary, ResultJson.Write(result));
            File.Move(temporary, file, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }

        return file;
    }

    /// <summary>A kept result; null when there is none of this id.</summary>
    /// <param name="id">Run id.</param>
    /// <exception cref="InvalidDataException">The file was changed and is no result any more.</exception>
    public SimulationResult? Find(string id)
    {
        string file = PathOf(id);
        return File.Exists(file) ? ResultJson.Read(File.ReadAllBytes(file)) : null;
    }

    private string PathOf(string id)
    {
        if (id.Length == 0 || !id.All(char.IsAsciiLetterOrDigit)) throw new ArgumentException($"'{id}' is no run id.", nameof(id));
        return Path.Combine(_runs, id + ".json");
    }
}
