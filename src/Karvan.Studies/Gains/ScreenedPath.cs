namespace Karvan.Studies.Gains;

/// <summary>A line section by itself: what trains waited for a path, and what the same trains would with ten percent more paths.</summary>
public sealed record ScreenedPath
{
    /// <summary>Stable id: <c>screening/</c> and the resource.</summary>
    public required string Id { get; init; }

    /// <summary>Resource: <c>path/</c> and the link.</summary>
    public required string Resource { get; init; }

    /// <summary>Hours that a delivered tonne waits for it, on average.</summary>
    public required double WaitHoursPerTonne { get; init; }

    /// <summary>The same with ten percent more paths, if all trains came as they came.</summary>
    public required double RaisedWaitHoursPerTonne { get; init; }
}
