using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Karvan.Dossier.Reading;

/// <summary>One row of a source table, read by column name.</summary>
/// <param name="file">File, for messages.</param>
/// <param name="number">Line in the file, for messages.</param>
/// <param name="cells">Texts by column.</param>
internal sealed class InputRow(string file, int number, IReadOnlyDictionary<string, string> cells)
{
    /// <summary>Where the row stands, for messages.</summary>
    public string Position => $"{file}, line {number}";

    /// <summary>Text of a column; empty where the cell is.</summary>
    public string this[string column] => cells.TryGetValue(column, out string? text)
        ? text
        : throw new DossierException($"{Position}: there is no column {column}");

    /// <summary>Text, or null where the cell is empty.</summary>
    public string? Text(string column) => this[column] is { Length: > 0 } text ? text : null;

    /// <summary>Number, or null where the cell is empty.</summary>
    public double? Number(string column)
    {
        if (Text(column) is not { } text)
            return null;
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && double.IsFinite(value)
            ? value
            : throw new DossierException($"{Position}, column {column}: \"{text}\" is not a number");
    }

    /// <summary>Number that must be there.</summary>
    public double Needed(string column) => Number(column) ?? throw new DossierException($"{Position}, column {column}: a number is needed");

    /// <summary>Whole number, or null where the cell is empty.</summary>
    public int? Whole(string column) => Number(column) is { } value ? checked((int)value) : null;

    /// <summary>Day, or null where the cell is empty.</summary>
    public LocalDate? Day(string column)
    {
        if (Text(column) is not { } text)
            return null;
        ParseResult<LocalDate> day = LocalDatePattern.Iso.Parse(text);
        return day.Success ? day.Value : throw new DossierException($"{Position}, column {column}: \"{text}\" is not a day (YYYY-MM-DD)");
    }
}
