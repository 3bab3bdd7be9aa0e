using Karvan.Evidence.Claims;

namespace Karvan.Dossier.Drafting;

/// <summary>What stands behind one number of a row: a claim, a computation or an assumption, and its range.</summary>
internal sealed record Backing
{
    private Backing(string rule) => Rule = rule;

    /// <summary>Rule, as in parameters.csv.</summary>
    public string Rule { get; }

    /// <summary>Low end; null = the value itself.</summary>
    public double? Low { get; init; }

    /// <summary>High end; null = the value itself.</summary>
    public double? High { get; init; }

    /// <summary>Share of the value that the low end is, where the range is a class rule.</summary>
    public double LowFactor { get; init; } = 1;

    /// <summary>Share of the value that the high end is.</summary>
    public double HighFactor { get; init; } = 1;

    /// <summary>Largest possible value, for shares.</summary>
    public double Ceiling { get; init; } = double.PositiveInfinity;

    /// <summary>Claims that it rests on; the first is the one whose value was taken.</summary>
    public IReadOnlyList<string> ClaimIds { get; init; } = [];

    /// <summary>Reasoning in words.</summary>
    public string? Basis { get; init; }

    /// <summary>Unit, where the column has none of its own.</summary>
    public string? Unit { get; init; }

    /// <summary>The value of a claim, others beside it giving the range.</summary>
    public static Backing Of(params IReadOnlyList<Claim> claims) => new("chosen")
    {
        ClaimIds = [.. claims.Select(ClaimId.Of)],
        Low = claims.Min(claim => claim.Low ?? claim.PointValue),
        High = claims.Max(claim => claim.High ?? claim.PointValue),
    };

    /// <summary>Computed from other rows or claims.</summary>
    public static Backing Derived(string basis, double? low = null, double? high = null, params IReadOnlyList<string> claimIds) =>
        new("derived") { Basis = basis, Low = low, High = high, ClaimIds = claimIds };

    /// <summary>No claim; the reasoning is all there is.</summary>
    public static Backing Assumed(string basis, double? low = null, double? high = null) =>
        new("assumed") { Basis = basis, Low = low, High = high };
}
