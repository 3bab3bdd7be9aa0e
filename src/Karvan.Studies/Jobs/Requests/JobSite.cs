namespace Karvan.Studies.Jobs.Requests;

/// <summary>Where a job is worked at.</summary>
/// <param name="Store">Folder of the store.</param>
/// <param name="Checkpoints">Folder that the job may keep its state in.</param>
/// <param name="Progress">Told how far it is.</param>
internal sealed record JobSite(string Store, string Checkpoints, IJobProgress Progress);
