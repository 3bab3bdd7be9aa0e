namespace Karvan.Studies.Shipments.Logs;

/// <summary>How the columns, events and places of a log are called.</summary>
public sealed record ColumnMap
{
    /// <summary>Columns that a log needs.</summary>
    public static IReadOnlyList<string> Needed { get; } = ["shipment_id", "place", "event", "time"];

    /// <summary>Column that says whether an event is actual (ACT), estimated (EST) or planned (PLN); a log may do without.</summary>
    public const string Classifier = "classifier";

    /// <summary>A log whose columns have the names of this format.</summary>
    public static ColumnMap Plain { get; } = new();

    /// <summary>Column of this format -> column of the file.</summary>
    public IReadOnlyDictionary<string, string> Columns { get; init; } = new Dictionary<string, string>();

    /// <summary>Own name of an event -> code.</summary>
    public IReadOnlyDictionary<string, string> Events { get; init; } = new Dictionary<string, string>();

    /// <summary>Own name of a place -> place id.</summary>
    public IReadOnlyDictionary<string, string> Places { get; init; } = new Dictionary<string, string>();

    /// <summary>The map as text that is the same for the same map.</summary>
    public string Canonical => string.Join('\n', new[] { Columns, Events, Places }.Select(part => string.Join(';', part.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => $"{entry.Key}={entry.Value}"))));

    /// <summary>Name in the file of a column of this format.</summary>
    /// <param name="column">One of <see cref="Needed"/>, or <see cref="Classifier"/>.</param>
    public string NameOf(string column) => Columns.GetValueOrDefault(column, column);
}
