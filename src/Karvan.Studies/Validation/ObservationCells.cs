using System.Globalization;

namespace Karvan.Studies.Validation;

/// <summary>One row of a file of observations, its cells by column.</summary>
internal sealed class ObservationCells(string file, int row, IReadOnlyList<string> header, string[] cells)
{
    private const int MostDays = 3650;

    /// <summary>Trimmed text of a column; null when the column is missing or the cell empty.</summary>
    public string? Text(string column)
    {
        for (int i = 0; i < header.Count; i++)
        {
            if (header[i] == column)
                return string.IsNullOrWhiteSpace(cells[i]) ? null : cells[i].Trim();
        }

        return null;
    }

    public string Needed(string column) => Text(column) ?? throw Wrong(column, "is empty", "fill it in");

    public double? Number(string column)
    {
        if (Text(column) is not { } text)
            return null;
        bool isNumber = double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && double.IsFinite(value);
        return isNumber ? value : throw Wrong(column, "is no number", "write it with a point and without thousands separators");
    }

    public double? Days(string column) => Number(column) switch
    {
        < 0 => throw Wrong(column, "is negative", "a time is 0 or more"),
        > MostDays => throw Wrong(column, $"is more than {MostDays} days", "give the time in days"),
        var days => days,
    };

    public ObservationFileException Wrong(string column, string rule, string mend) => new($"{file}, row {row}, column {column}: '{Text(column)}' {rule}; {mend}.");
}
