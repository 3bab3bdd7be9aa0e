using Karvan.Evidence.Claims;

namespace Karvan.Dossier.Claiming;

/// <summary>A figure of one dossier row, on its way to becoming a claim.</summary>
/// <param name="SubjectKind">What kind of thing the subject is.</param>
/// <param name="Subject">What the figure is about.</param>
/// <param name="Metric">What is said.</param>
/// <param name="Unit">Unit.</param>
/// <param name="RowId">Row of the dossier.</param>
/// <param name="Column">Column of the dossier.</param>
/// <param name="SourceId">Publication.</param>
internal sealed record Figure(string SubjectKind, string Subject, string Metric, string Unit, string RowId, string Column, string SourceId)
{
    /// <summary>Value.</summary>
    public double? Value { get; init; }

    /// <summary>Low end of a range.</summary>
    public double? Low { get; init; }

    /// <summary>High end of a range.</summary>
    public double? High { get; init; }

    /// <summary>Scope, where a total can be read in several ways.</summary>
    public string? Scope { get; init; }

    /// <summary>How exact the source is.</summary>
    public string Qualifier { get; init; } = "exact";

    /// <summary>Kind of statement.</summary>
    public string Modality { get; init; } = "actual";

    /// <summary>First day, month or year.</summary>
    public string? From { get; init; }

    /// <summary>Last day, month or year.</summary>
    public string? To { get; init; }

    /// <summary>Place, link or pair.</summary>
    public string? Place { get; init; }

    /// <summary>The claim. Its wording is never held: the dossier gives figures, not quotations.</summary>
    public Claim ToClaim() => new()
    {
        Subject = Subject,
        Metric = Metric,
        Scope = Scope,
        Value = Value,
        Low = Low,
        High = High,
        Unit = Unit,
        Qualifier = Qualifier,
        Modality = Modality,
        PeriodStart = Periods.First(From),
        PeriodEnd = Periods.Last(To),
        Place = Place,
        SourceId = SourceId,
        Locator = $"page as excerpted; row {RowId}, {Column}",
        Note = "wording not held",
    };
}
