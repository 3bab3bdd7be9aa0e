using Karvan.Operations.Results;

namespace Karvan.Studies.Simulations;

/// <summary>Runs one replication of a year; called from several threads at once, each with a number of its own.</summary>
/// <param name="replication">Number from 0.</param>
/// <param name="cancellation">Ends it with an <see cref="OperationCanceledException"/>.</param>
internal delegate ReplicationResult ReplicationRunner(int replication, CancellationToken cancellation);
