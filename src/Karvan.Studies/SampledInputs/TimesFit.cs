using System.Text.Json.Serialization;
using Karvan.Studies.Fits;

namespace Karvan.Studies.SampledInputs;

/// <summary>What observed times of one stage say, beside what the model samples there.</summary>
public sealed record TimesFit
{
    /// <summary>Id of the stage.</summary>
    public required string Id { get; init; }

    /// <summary>Fitted or matched; null = nothing could be fitted, <see cref="Reason"/> says why.</summary>
    public DistributionBasis? Basis { get; init; }

    /// <summary>Single observed times.</summary>
    public required int Observations { get; init; }

    /// <summary>Published percentiles.</summary>
    public required int Percentiles { get; init; }

    /// <summary>Chosen family.</summary>
    public DistributionFamily? Family { get; init; }

    /// <summary>First parameter of it, see <see cref="DistributionFamily"/>; null for observed times themselves.</summary>
    public double? A { get; init; }

    /// <summary>Second parameter.</summary>
    public double? B { get; init; }

    /// <summary>Rule that the family was chosen by.</summary>
    public string? Criterion { get; init; }

    /// <summary>Value of the criterion: corrected Akaike criterion, or error over what is published.</summary>
    public double? CriterionValue { get; init; }

    /// <summary>Largest distance of the distribution functions (Kolmogorov and Smirnov) of the best family; null where percentiles were matched.</summary>
    public double? Distance { get; init; }

    /// <summary>Mean of the chosen family.</summary>
    public double? Mean { get; init; }

    /// <summary>Median.</summary>
    public double? P50 { get; init; }

    /// <summary>Ninetieth percentile.</summary>
    public double? P90 { get; init; }

    /// <summary>All families by maximum likelihood, the best first.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<FittedFamily>? Fitted { get; init; }

    /// <summary>All families by percentiles, the best first.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<MatchedFamily>? Matched { get; init; }

    /// <summary>What the model samples there; null where it samples nothing of this id.</summary>
    public DistributionRow? Sampled { get; init; }

    /// <summary>Why nothing was fitted, or what limits it; null = nothing to say.</summary>
    public string? Reason { get; init; }
}
