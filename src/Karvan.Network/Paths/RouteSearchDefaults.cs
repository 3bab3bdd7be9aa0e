namespace Karvan.Network.Paths;

/// <summary>
/// Constants of the route search. They only steer which way is taken where several are open; no time of a run comes from here. Each is a
/// round assumption of the order of the published times, not a fit.
/// </summary>
public static class RouteSearchDefaults
{
    /// <summary>Hours charged for changing mode (rail to sea, sea to pipeline ...), a day: unloading, yard and loading.</summary>
    public const double ModeChangeHours = 24;

    /// <summary>Hours charged for each border procedure on a link.</summary>
    public const double BorderHours = 12;

    /// <summary>Speed of trains and trucks whose railway or country has no chosen running speed, kilometers a day.</summary>
    public const double KmPerDay = 500;

    /// <summary>Speed of a vessel whose service has no sailing time, kilometers an hour (13.5 knots).</summary>
    public const double SailingKmPerHour = 25;

    /// <summary>Speed of oil in a pipeline without a service, kilometers an hour (1.4 m/s).</summary>
    public const double PipelineKmPerHour = 5;
}
