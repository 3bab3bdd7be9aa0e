using System.Globalization;

namespace Karvan.Studies.Jobs;

/// <summary>Where the files of jobs lie in a store: <c>jobs/jobs.db</c>, and a folder for each job with its result and its checkpoints.</summary>
/// <param name="store">Folder of the store.</param>
public sealed class JobFolders(string store)
{
    /// <summary>Folder of the store.</summary>
    public string Store { get; } = store;

    /// <summary>Folder of all jobs.</summary>
    public string Root => Path.Combine(Store, "jobs");

    /// <summary>The database.</summary>
    public string Database => Path.Combine(Root, "jobs.db");

    /// <summary>Folder of a job.</summary>
    /// <param name="id">Id.</param>
    public string Of(long id) => Path.Combine(Root, id.ToString(CultureInfo.InvariantCulture));

    /// <summary>Result of a job: the JSON that its verb gives.</summary>
    /// <param name="id">Id.</param>
    public string ResultOf(long id) => Path.Combine(Of(id), "result.json");

    /// <summary>Folder of the checkpoints of a job.</summary>
    /// <param name="id">Id.</param>
    public string CheckpointsOf(long id) => Path.Combine(Of(id), "checkpoints");
}
