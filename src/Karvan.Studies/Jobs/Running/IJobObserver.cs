namespace Karvan.Studies.Jobs.Running;

/// <summary>Told what a worker does, on the thread that it works on.</summary>
public interface IJobObserver
{
    /// <summary>A job begins.</summary>
    /// <param name="job">The job.</param>
    /// <returns>Told its done share, 0 to 1, from several threads; null = nobody asks.</returns>
    IProgress<double>? Begins(Job job);

    /// <summary>The worker is through with a job.</summary>
    /// <param name="job">The job as it is now; it may have been given back or be another worker's.</param>
    void Ends(Job job);
}
