namespace Karvan.Evidence.Parameters;

/// <summary>Gives a parameter its value by its rule. Pure: the order of the claims does not matter.</summary>
public static class ParameterEvaluation
{
    /// <summary>Relative difference below which two values are the same.</summary>
    public const double Tolerance = 1e-9;

    /// <summary>
    /// The value that <paramref name="rule"/> gives; null for the rules that leave the value to the author (chosen, derived, assumed)
    /// and where no claim has a number.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The rule is none of the named ones.</exception>
    public static double? ValueOf(ParameterRule rule, IReadOnlyCollection<WeighedClaim> claims) => rule switch
    {
        ParameterRule.Latest => Latest(claims)?.Claim.PointValue,
        ParameterRule.OfficialFirst => OfficialFirst(claims)?.Claim.PointValue,
        ParameterRule.Median => Median(claims),
        ParameterRule.Range => MiddleOfRange(claims),
        ParameterRule.Chosen or ParameterRule.Derived or ParameterRule.Assumed => null,
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "There is no such rule."),
    };

    /// <summary>
    /// Whether <paramref name="value"/> is what the rule gives: for <see cref="ParameterRule.Chosen"/> the point value of any one of the
    /// claims, for <see cref="ParameterRule.Derived"/> and <see cref="ParameterRule.Assumed"/> any value.
    /// </summary>
    public static bool Gives(ParameterRule rule, IReadOnlyCollection<WeighedClaim> claims, double value) => rule switch
    {
        ParameterRule.Derived or ParameterRule.Assumed => true,
        ParameterRule.Chosen => claims.Any(claim => claim.Claim.PointValue is { } point && AreSame(point, value)),
        _ => ValueOf(rule, claims) is { } given && AreSame(given, value),
    };

    /// <summary>Whether two values differ by no more than <see cref="Tolerance"/> of the larger one.</summary>
    public static bool AreSame(double left, double right) =>
        Math.Abs(left - right) <= Tolerance * Math.Max(Math.Abs(left), Math.Abs(right));

    private static WeighedClaim? Latest(IEnumerable<WeighedClaim> claims)
    {
        WeighedClaim? latest = null;
        foreach (WeighedClaim claim in claims)
            if (HasNumber(claim) && (latest is null || CompareAge(claim, latest) > 0)) latest = claim;
        return latest;
    }

    private static WeighedClaim? OfficialFirst(IReadOnlyCollection<WeighedClaim> claims) =>
        Latest(claims.Where(claim => OfficialSources.Includes(claim.SourceKind))) ?? Latest(claims);

    private static double? Median(IEnumerable<WeighedClaim> claims)
    {
        double[] points = [.. claims.Where(HasNumber).Select(claim => claim.Claim.PointValue!.Value).Order()];
        int middle = points.Length / 2;
        if (points.Length == 0) return null;
        return points.Length % 2 == 1 ? points[middle] : (points[middle - 1] + points[middle]) / 2;
    }

    private static double? MiddleOfRange(IEnumerable<WeighedClaim> claims)
    {
        WeighedClaim[] numbers = [.. claims.Where(HasNumber)];
        if (numbers.Length == 0) return null;
        double low = numbers.Min(claim => claim.Claim.Low ?? claim.Claim.PointValue!.Value);
        double high = numbers.Max(claim => claim.Claim.High ?? claim.Claim.PointValue!.Value);
        return (low + high) / 2;
    }

    private static bool HasNumber(WeighedClaim claim) => claim.Claim.PointValue is not null;

    // Days are ISO 8601, so that text order is time order; a claim without a day is the oldest.
    private static int CompareAge(WeighedClaim left, WeighedClaim right)
    {
        int byEnd = string.CompareOrdinal(left.Claim.PeriodEnd, right.Claim.PeriodEnd);
        if (byEnd != 0) return byEnd;
        int byStart = string.CompareOrdinal(left.Claim.PeriodStart, right.Claim.PeriodStart);
        return byStart != 0 ? byStart : string.CompareOrdinal(left.ClaimId, right.ClaimId);
    }
}
