namespace Karvan.Evidence.Claims;

/// <summary>One asserted value or statement with its source. Append-only: two sources that disagree are two claims.</summary>
public sealed record Claim
{
    /// <summary>What the claim is about: a place, link, fleet, cargo, route or scope, from the closed list of subjects.</summary>
    public required string Subject { get; init; }

    /// <summary>What is said of it, from the closed list of metrics.</summary>
    public required string Metric { get; init; }

    /// <summary>What a total counts; null where only one reading is possible.</summary>
    public string? Scope { get; init; }

    /// <summary>Value in <see cref="Unit"/>; null where the source gives only a range.</summary>
    public double? Value { get; init; }

    /// <summary>Low end of a range in the same unit.</summary>
    public double? Low { get; init; }

    /// <summary>High end of a range in the same unit.</summary>
    public double? High { get; init; }

    /// <summary>Unit, from the closed list of units; null for a statement without a number.</summary>
    public string? Unit { get; init; }

    /// <summary>How exact the source is: exact, about, over, under, up-to, target, planned.</summary>
    public required string Qualifier { get; init; }

    /// <summary>actual, forecast, target or denied.</summary>
    public required string Modality { get; init; }

    /// <summary>First day of the period, ISO 8601; null = none stated.</summary>
    public string? PeriodStart { get; init; }

    /// <summary>Last day of the period, ISO 8601, inclusive; null = none stated.</summary>
    public string? PeriodEnd { get; init; }

    /// <summary>Place, link or place pair; null = none.</summary>
    public string? Place { get; init; }

    /// <summary>Publication.</summary>
    public required string SourceId { get; init; }

    /// <summary>Where in the publication.</summary>
    public required string Locator { get; init; }

    /// <summary>Ingested wording; outside the identity. Never composed.</summary>
    public string? Quote { get; init; }

    /// <summary>Remark; outside the identity.</summary>
    public string? Note { get; init; }

    /// <summary>The value, or the middle of the range, or the one end that is given; null for a statement without a number.</summary>
    public double? PointValue => Value ?? (Low is { } low && High is { } high ? (low + high) / 2 : Low ?? High);
}
