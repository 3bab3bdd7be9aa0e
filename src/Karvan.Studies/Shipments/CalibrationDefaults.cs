namespace Karvan.Studies.Shipments;

/// <summary>Defaults and fixed choices of a calibration.</summary>
public static class CalibrationDefaults
{
    /// <summary>Simulated years that the corridor's stages are taken from.</summary>
    public const int Replications = 6;

    /// <summary>Fewest usable rows of a log.</summary>
    public const int LeastRows = 10;

    /// <summary>Confidence of the intervals and of the verdicts.</summary>
    public const double Confidence = 0.9;

    /// <summary>
    /// Spread between shippers that is assumed until a log tells its own, as standard deviation of the logarithm: two in three shippers have stages from 0.70 to 1.42 times
    /// the corridor's. Assumed; it counts as much as <see cref="SpreadStages"/> stages.
    /// </summary>
    public const double Spread = 0.35;

    /// <summary>Stages that the assumed spread counts as. Assumed.</summary>
    public const int SpreadStages = 4;

    /// <summary>Times that the corridor's variation between consignments counts as, beside that of the log. Assumed.</summary>
    public const int VariationTimes = 4;

    /// <summary>A corridor's stage shorter than this, h, is none that a log could be held against.</summary>
    public const double LeastHours = 0.05;

    /// <summary>Longest stage that counts, d; more is a wrong time or a missing event.</summary>
    public const int LongestStageDays = 120;

    /// <summary>Draws of a date that can be promised.</summary>
    public const int Draws = 20_000;

    /// <summary>Share of shipments that a promised date holds for.</summary>
    public const double PromiseShare = 0.8;

    /// <summary>Days around the day of readiness from which the corridor's journeys are drawn, so that the season counts.</summary>
    public const int SeasonDays = 45;

    /// <summary>Fewest journeys of the season; with fewer those of the whole year are drawn.</summary>
    public const int LeastSeasonJourneys = 60;

    /// <summary>Most pairs of ends whose journeys are simulated; those with the most shipments are taken.</summary>
    public const int MostRelations = 24;

    /// <summary>Consignments a year of a tracer on a relation without demand; they take no space.</summary>
    public const double TracersAYear = 730;

    /// <summary>Share of a stage that must come from inputs for these to be overlaid.</summary>
    public const double LeastInputShare = 0.25;

    /// <summary>Largest factor by which an overlay changes an input, either way.</summary>
    public const double MostFactor = 4.0;
}
