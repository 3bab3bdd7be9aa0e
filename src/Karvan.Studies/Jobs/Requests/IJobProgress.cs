namespace Karvan.Studies.Jobs.Requests;

/// <summary>Told how far a job is: the done share, 0 to 1, from several threads.</summary>
internal interface IJobProgress : IProgress<double>
{
    /// <summary>What is being done while there is no share to tell.</summary>
    void Say(string message);

    /// <summary>This share was done before the job was taken up again, so that the time that it took is not known.</summary>
    void Begin(double share);
}
