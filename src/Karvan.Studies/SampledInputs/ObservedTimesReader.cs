using System.Globalization;
using System.Text;
using Karvan.Studies.Fits;
using Karvan.Studies.Validation;

namespace Karvan.Studies.SampledInputs;

/// <summary>
/// Reads observed times from CSV: <c>id</c>, <c>time</c> in the unit of the row of that id, and, where a source publishes percentiles instead of times, <c>percentile</c>: a number
/// between 0 and 100, or <c>mean</c>. Other columns are ignored.
/// </summary>
public static class ObservedTimesReader
{
    private const double LongestTime = 1e6;

    /// <summary>Reads a file.</summary>
    /// <param name="path">Path of the file.</param>
    /// <returns>One set for each id, in the order of the ids.</returns>
    /// <exception cref="ObservationFileException">It is missing, not UTF-8, not such a table, or a cell breaks a rule.</exception>
    public static IReadOnlyList<ObservedTimes> Read(string path)
    {
        byte[] bytes = ObservationReader.BytesOf(path, "name a CSV file with the columns id and time");
        string file = Path.GetFileName(path);
        try
        {
            return Parse(new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes).TrimStart('\uFEFF'), file);
        }
        catch (DecoderFallbackException exception)
        {
            throw new ObservationFileException($"{path}: the text is not UTF-8; save it as UTF-8.", exception);
        }
    }

    private static ObservedTimes[] Parse(string text, string file)
    {
        List<ObservationCells> rows = ObservationReader.RowsOf(text, file, out IReadOnlyList<string> header);
        foreach (string column in new[] { "id", "time" })
        {
            if (!header.Contains(column, StringComparer.Ordinal))
                throw new ObservationFileException($"{file}: the column '{column}' is missing; the heading is id,time or id,time,percentile.");
        }

        if (rows.Count == 0)
            throw new ObservationFileException($"{file}: there is no row below the heading; give each observed time one.");
        return [.. rows.GroupBy(row => row.Needed("id"), StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).Select(SetOf)];
    }

    private static ObservedTimes SetOf(IGrouping<string, ObservationCells> rows)
    {
        List<double> times = [];
        List<PublishedQuantile> quantiles = [];
        double? mean = null;
        foreach (ObservationCells row in rows)
        {
            double time = TimeOf(row);
            string? percentile = row.Text("percentile");
            if (percentile is null)
                times.Add(time);
            else if (percentile == "mean")
                mean = mean is null ? time : throw row.Wrong("percentile", "is a second mean of this id", "keep one of them");
            else
                quantiles.Add(new PublishedQuantile(ShareOf(row, percentile, quantiles), time));
        }

        return new ObservedTimes(rows.Key, times, quantiles, mean);
    }

    private static double TimeOf(ObservationCells row)
    {
        string text = row.Needed("time");
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double time) && time is > 0 and <= LongestTime
            ? time
            : throw row.Wrong("time", "is not a number above 0 and at most 1000000", "write it with a decimal point, or leave the row out");
    }

    private static double ShareOf(ObservationCells row, string text, List<PublishedQuantile> known)
    {
        if (!(double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double percent) && percent is > 0 and < 100))
            throw row.Wrong("percentile", "is neither a number between 0 and 100 nor the word mean", "leave it empty for a single observed time");
        double share = percent / 100;
        if (known.Exists(one => Math.Abs(one.Share - share) < 1e-12))
            throw row.Wrong("percentile", "occurs twice for this id", "keep one of them");
        return share;
    }
}
