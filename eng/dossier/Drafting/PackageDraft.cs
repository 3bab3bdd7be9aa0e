using Karvan.Dossier.Claiming;
using Karvan.Dossier.Reading;
using Karvan.Network.Packages.Rows;

namespace Karvan.Dossier.Drafting;

/// <summary>The package while it is built: rows by table, a parameter for every number, claims, counts.</summary>
/// <param name="inputs">What is converted.</param>
internal sealed class PackageDraft(Inputs inputs)
{
    private readonly Dictionary<Type, List<object>> _rows = [];
    private readonly SortedDictionary<string, ParameterRow> _parameters = new(StringComparer.Ordinal);

    /// <summary>What is converted.</summary>
    public Inputs Inputs { get; } = inputs;

    /// <summary>The claims.</summary>
    public ClaimBook Claims { get; } = new();

    /// <summary>Ranges of the documented classes of estimates.</summary>
    public RangeClasses Ranges { get; } = new(inputs);

    /// <summary>Counts of rows in, out and left out.</summary>
    public ConversionReport Report { get; } = new();

    /// <summary>Parameters in order of their ids.</summary>
    public IReadOnlyCollection<ParameterRow> Parameters => _parameters.Values;

    /// <summary>Rows of a type in the order in which they were added.</summary>
    public IEnumerable<T> Rows<T>() => _rows.TryGetValue(typeof(T), out List<object>? rows) ? rows.Cast<T>() : [];

    /// <summary>Rows of a type.</summary>
    public IReadOnlyList<object> Rows(Type type) => _rows.TryGetValue(type, out List<object>? rows) ? rows : [];

    /// <summary>Adds a row and a parameter for each of its numbers. Throws when a number has no backing.</summary>
    public void Add<T>(T row, Backings? backings = null)
        where T : class
    {
        TableSchema schema = TableSchema.Of(typeof(T));
        if (!_rows.TryGetValue(typeof(T), out List<object>? rows))
            _rows[typeof(T)] = rows = [];
        rows.Add(row);
        Report.Out(schema.Name);
        if (schema.IsEvidence)
            return;
        foreach (ColumnSchema column in schema.Columns.Where(column => column.NeedsParameter))
            AddParameter(schema, column, row, backings);
    }

    private void AddParameter(TableSchema schema, ColumnSchema column, object row, Backings? backings)
    {
        if (column.Number(row) is not { } value)
            return;
        string id = $"{schema.Name}/{schema.Key.Text(row)}/{column.Name}";
        Backing backing = backings?.Find(column.Name) ?? throw new DossierException($"{id}: nothing stands behind the number {value}");
        if (!_parameters.TryAdd(id, Parameter(id, value, column, backing)))
            throw new DossierException($"{id}: the parameter exists already");
    }

    private static ParameterRow Parameter(string id, double value, ColumnSchema column, Backing backing)
    {
        double low = backing.Low ?? Math.Min(value * backing.LowFactor, value * backing.HighFactor);
        double high = backing.High ?? Math.Max(value * backing.LowFactor, value * backing.HighFactor);
        return new ParameterRow
        {
            ParameterId = id,
            Value = value,
            Low = Math.Min(Rounding.Digits(low), value),
            High = Math.Max(Math.Min(Rounding.Digits(high), backing.Ceiling), value),
            Unit = column.Attribute.Unit ?? backing.Unit ?? "1",
            Rule = backing.Rule,
            ClaimIds = backing.ClaimIds.Count == 0 ? null : string.Join(';', backing.ClaimIds.Distinct(StringComparer.Ordinal)),
            EstimateBasis = backing.Basis,
        };
    }
}
