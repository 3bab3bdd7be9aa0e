using Karvan.Network.Packages;
using Karvan.Studies.Results;
using Karvan.Studies.Simulations;

namespace Karvan.Studies.Comparisons;

/// <summary>Published figures of a year beside what was simulated, each with its role: input, calibration or prediction.</summary>
internal static class PublishedComparison
{
    private static readonly string[] _roles = ["prediction", "calibration", "input"];

    /// <summary>Rows with a counterpart first, predictions before calibration before inputs.</summary>
    public static IReadOnlyList<PublishedRow> Of(CorridorPackage package, int year, ResultReducer results)
    {
        PlaceNames places = new(package);
        return
        [
            .. new TransitComparison(package, year, places, results.Relations).Rows().Concat(new VolumeComparison(package, year, places, results).Rows())
                .OrderBy(row => row.Simulated is null).ThenBy(row => Array.IndexOf(_roles, row.Role)).ThenBy(row => row.Place ?? "", StringComparer.Ordinal)
                .ThenBy(row => row.Metric, StringComparer.Ordinal).ThenBy(row => row.Id, StringComparer.Ordinal),
        ];
    }
}
