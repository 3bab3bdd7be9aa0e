using Karvan.Dossier.Reading;
using Karvan.Evidence.Claims;

namespace Karvan.Dossier.Claiming;

/// <summary>All claims of the package; a statement that is made twice is one claim.</summary>
internal sealed class ClaimBook
{
    private readonly SortedDictionary<string, Claim> _claims = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _rows = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, string> _subjects = new(StringComparer.Ordinal);

    /// <summary>Claims by id.</summary>
    public IReadOnlyDictionary<string, Claim> ById => _claims;

    /// <summary>Subjects in use and what they are.</summary>
    public IReadOnlyDictionary<string, string> Subjects => _subjects;

    /// <summary>Rows that made claims.</summary>
    public IReadOnlyCollection<string> RowIds => _rows.Keys;

    /// <summary>Adds the claim of a figure. Throws for an estimate, which is no claim.</summary>
    public Claim Add(Figure figure)
    {
        if (figure.SourceId is "estimate" or "")
            throw new DossierException($"row {figure.RowId}, {figure.Column}: an estimate is not a claim");
        Claim claim = figure.ToClaim();
        string id = ClaimId.Of(claim);
        _claims[id] = claim;
        _subjects[claim.Subject] = figure.SubjectKind;
        if (!_rows.TryGetValue(figure.RowId, out List<string>? ids))
            _rows[figure.RowId] = ids = [];
        if (!ids.Contains(id, StringComparer.Ordinal))
            ids.Add(id);
        return claim;
    }

    /// <summary>Adds a claim of every figure that a published row prints; an estimate makes none.</summary>
    /// <param name="row">Row with its <c>source_id</c>.</param>
    /// <param name="figures">Columns, with the metric and unit of each.</param>
    /// <param name="claimOf">Makes the claim.</param>
    public void AddFigures(InputRow row, IEnumerable<(string Column, string Metric, string Unit)> figures, Func<InputRow, string, string, string, double, Figure> claimOf)
    {
        if (row["source_id"] == "estimate")
            return;
        foreach ((string column, string metric, string unit) in figures)
        {
            if (row.Number(column) is { } value)
                Add(claimOf(row, column, metric, unit, value));
        }
    }

    /// <summary>Claims that a dossier row made, in order; none where it made none.</summary>
    public IReadOnlyList<string> OfRow(string rowId) => _rows.TryGetValue(rowId, out List<string>? ids) ? ids : [];
}
