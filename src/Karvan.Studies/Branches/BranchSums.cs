using Karvan.Studies.Simulations;

namespace Karvan.Studies.Branches;

/// <summary>Takes pairs in the order of their replications and keeps what figures need. Not thread-safe.</summary>
internal sealed class BranchSums
{
    public ResultReducer Kept { get; } = new();

    public ResultReducer Branch { get; } = new();

    public UnderWayRows UnderWay { get; } = new();

    public void Take(BranchPair pair)
    {
        Kept.Add(pair.Kept!);
        Branch.Add(pair.Branch!);
        UnderWay.Add(pair.FollowedKept, pair.FollowedBranch);
        pair.Forget();
    }
}
