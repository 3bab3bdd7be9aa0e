using Karvan.Operations;
using Karvan.Operations.Results;
using Karvan.Simulation;

namespace Karvan.Studies.Branches;

/// <summary>One replication that went on two ways from one state. Lets its results go once they are summed.</summary>
internal sealed class BranchPair
{
    public ReplicationResult? Kept { get; private set; }

    public ReplicationResult? Branch { get; private set; }

    public IReadOnlyList<FollowedConsignment> FollowedKept { get; private set; } = [];

    public IReadOnlyList<FollowedConsignment> FollowedBranch { get; private set; } = [];

    public static BranchPair Run(OperationsPlan before, OperationsPlan after, int replication, ulong seed, ReadOnlyMemory<byte> state, CancellationToken ct)
    {
        YearRun kept = before.Resume(replication, seed, new StateReader(state));
        YearRun branch = after.Branch(replication, seed, new StateReader(state), before);
        return new BranchPair { FollowedKept = kept.Follow(), FollowedBranch = branch.Follow(), Kept = kept.Complete(ct), Branch = branch.Complete(ct) };
    }

    public void Forget()
    {
        Kept = null;
        Branch = null;
        FollowedKept = [];
        FollowedBranch = [];
    }
}
