using Karvan.Studies.Checkpoints;

namespace Karvan.Studies.Jobs.Requests;

/// <summary>The checkpoints of a job.</summary>
internal static class JobCheckpoints
{
    private static readonly TimeSpan _again = TimeSpan.FromMilliseconds(200);

    /// <summary>
    /// Opens them. A former worker that was given up but lives still ends by itself as soon as it learns that the job is another's: that is waited for. Checkpoints
    /// that are damaged or of another version of the program are deleted, and their years are simulated anew.
    /// </summary>
    /// <exception cref="OperationCanceledException">Canceled while it waited.</exception>
    /// <exception cref="IOException">The folder cannot be worked with.</exception>
    public static CheckpointFolder Open(JobSite site, RunKey run, CancellationToken cancellation)
    {
        while (true)
        {
            try
            {
                return OpenOrBeginAnew(site, run);
            }
            catch (CheckpointFolderInUseException)
            {
                site.Progress.Say("waiting for the worker that had the job before to let go of its checkpoints");
                cancellation.WaitHandle.WaitOne(_again);
                cancellation.ThrowIfCancellationRequested();
            }
        }
    }

    private static CheckpointFolder OpenOrBeginAnew(JobSite site, RunKey run)
    {
        try
        {
            return CheckpointFolder.Open(site.Checkpoints, run);
        }
        catch (CheckpointException)
        {
            site.Progress.Say("its checkpoints are of another version or damaged: beginning anew");
            Directory.Delete(site.Checkpoints, recursive: true);
            return CheckpointFolder.Open(site.Checkpoints, run);
        }
    }
}
