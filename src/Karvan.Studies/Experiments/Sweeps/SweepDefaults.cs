namespace Karvan.Studies.Experiments.Sweeps;

/// <summary>Defaults and fixed choices of a sweep.</summary>
public static class SweepDefaults
{
    /// <summary>Figure that a sweep asks about: mean days of containers on the route.</summary>
    public const string Figure = "transit/all/container/mean";

    /// <summary>Replications of each point of a grid or hypercube.</summary>
    public const int PointReplications = 5;

    /// <summary>Most points of a grid or hypercube.</summary>
    public const int MostPoints = 100_000;

    /// <summary>Years with every input at its value, and as many with all drawn, that tell how much chance and all facts together move the figure, and what a year costs.</summary>
    public const int Pilot = 12;

    /// <summary>Most inputs whose Sobol indices are found.</summary>
    public const int MostSensitivities = 10;

    /// <summary>
    /// The screening moves inputs between this percentile of what may be and the one as far from the top: the ends of a range have no chance of their own.
    /// </summary>
    public const double ScreeningTail = 0.05;

    /// <summary>Share of the time left that a design is made for; the rest is for a machine that becomes slower.</summary>
    public const double UsedShare = 0.85;

    /// <summary>Width of the interval of a total index above which it is marked as too wide to rank.</summary>
    public const double WidestInterval = 0.5;

    /// <summary>Time that a sweep may take.</summary>
    public static TimeSpan Budget { get; } = TimeSpan.FromMinutes(10);
}
