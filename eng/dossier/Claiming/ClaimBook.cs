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

    /// <summary>Claims that a dossier row made, in order; none where it made none.</summary>
    public IReadOnlyList<string> OfRow(string rowId) => _rows.TryGetValue(rowId, out List<string>? ids) ? ids : [];
}
