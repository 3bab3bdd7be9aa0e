using Karvan.Network.Packages;
using Karvan.Operations;
using Karvan.Operations.Inputs;
using Karvan.Studies.Experiments.Sweeps;

namespace Karvan.Studies.SampledInputs;

/// <summary>Lists the distribution of everything that the simulation of a year draws, from the compiled year itself. Stateless.</summary>
internal sealed class DistributionListing(CorridorPackage package, OperationsPlan plan)
{
    private readonly ClaimIndex _claims = new(package);
    private readonly Dictionary<string, Input> _inputs = plan.Inputs.ToDictionary(input => input.ParameterId, StringComparer.Ordinal);
    private readonly Dictionary<string, string> _units = package.Parameters.ToDictionary(row => row.ParameterId, row => row.Unit, StringComparer.Ordinal);

    /// <summary>What is drawn each time, that of the other traffic last, then what is drawn in each replication, each by id.</summary>
    public IReadOnlyList<DistributionRow> Rows() =>
        [.. plan.Sampled().OrderBy(quantity => quantity.Id.StartsWith("background/", StringComparison.Ordinal)).Select(EachTime), .. plan.Inputs.Where(input => input.IsSampled).OrderBy(input => input.ParameterId, StringComparer.Ordinal).Select(EachReplication)];

    private DistributionRow EachTime(SampledQuantity quantity) => new()
    {
        Id = quantity.Id,
        What = quantity.What,
        Drawn = DrawnWhen.EachTime,
        Family = SpreadFigures.FamilyOf(quantity.Spread),
        Parameters = SpreadFigures.ParametersOf(quantity.Spread, quantity.Center),
        Unit = quantity.Unit,
        Mean = SpreadFigures.MeanOf(quantity.Spread, quantity.Center),
        P50 = SpreadFigures.QuantileOf(quantity.Spread, quantity.Center, 0.5),
        P90 = SpreadFigures.QuantileOf(quantity.Spread, quantity.Center, 0.9),
        Basis = BasisOf(quantity),
        LevelBasis = LevelOf(quantity.CenterParameters),
        ClaimIds = [.. quantity.CenterParameters.Concat(quantity.SpreadParameters).SelectMany(_claims.ClaimsOf).Distinct(StringComparer.Ordinal)],
        EstimateBasis = ReasonOf(quantity),
    };

    private DistributionRow EachReplication(Input input)
    {
        Spread range = new(SpreadFamily.Triangular, input.Low, input.Value, input.High);
        return new()
        {
            Id = input.ParameterId,
            What = "fact within its range",
            Drawn = DrawnWhen.EachReplication,
            Family = SpreadFigures.FamilyOf(range),
            Parameters = SpreadFigures.ParametersOf(range, 1),
            Unit = _units.GetValueOrDefault(input.ParameterId, ""),
            Mean = SpreadFigures.MeanOf(range, 1),
            P50 = input.Quantile(0.5),
            P90 = input.Quantile(0.9),
            Basis = DistributionBasis.Assumed,
            LevelBasis = input.Basis,
            ClaimIds = _claims.ClaimsOf(input.ParameterId),
            EstimateBasis = _claims.ReasonOf(input.ParameterId),
        };
    }

    // Percentiles that rest on claims are published ones; all else about a shape is assumed.
    private DistributionBasis BasisOf(SampledQuantity quantity) =>
        quantity.Spread.Family == SpreadFamily.Quantiles && quantity.SpreadParameters.All(parameter => _claims.ClaimsOf(parameter).Count > 0)
            ? DistributionBasis.Matched
            : DistributionBasis.Assumed;

    private string LevelOf(IReadOnlyList<string> parameters)
    {
        string[] bases = [.. parameters.Select(parameter => _inputs.TryGetValue(parameter, out Input? input) ? input.Basis : "assumed")];
        return bases.Contains("assumed") ? "assumed" : bases.Contains("derived") ? "derived" : "claim";
    }

    private string? ReasonOf(SampledQuantity quantity)
    {
        string[] reasons = [.. quantity.CenterParameters.Concat(quantity.SpreadParameters).Select(_claims.ReasonOf).OfType<string>().Distinct(StringComparer.Ordinal)];
        return reasons.Length == 0 ? null : string.Join("; ", reasons);
    }
}
