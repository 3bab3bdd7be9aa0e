using FsCheck;
using FsCheck.Fluent;
using Karvan.Evidence.Claims;
using Karvan.Evidence.Parameters;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Evidence.Parameters;

public class ParameterEvaluationTests
{
    private static readonly WeighedClaim[] _claims =
    [
        Weigh("c1:a", value: 10, end: "2020-12-31"),
        Weigh("c1:b", value: 30, end: "2024-12-31"),
        Weigh("c1:c", low: 16, high: 20, end: "2022-12-31", kind: "ministry"),
        Weigh("c1:d", end: "2030-12-31"),
    ];

    [Theory]
    [InlineData(ParameterRule.Latest, 30)]
    [InlineData(ParameterRule.OfficialFirst, 18)]
    [InlineData(ParameterRule.Median, 18)]
    [InlineData(ParameterRule.Range, 20)]
    public void ValueOf_ARule_IsWhatItSays(ParameterRule rule, double expected) => ParameterEvaluation.ValueOf(rule, _claims).ShouldBe(expected);

    [Theory]
    [InlineData(ParameterRule.Chosen)]
    [InlineData(ParameterRule.Derived)]
    [InlineData(ParameterRule.Assumed)]
    public void ValueOf_RuleThatLeavesItToTheAuthor_IsNull(ParameterRule rule) => ParameterEvaluation.ValueOf(rule, _claims).ShouldBeNull();

    [Theory]
    [InlineData(18, true)]
    [InlineData(30, true)]
    [InlineData(20, false)]
    public void Gives_Chosen_AcceptsPointValuesOfClaimsOnly(double value, bool expected) =>
        ParameterEvaluation.Gives(ParameterRule.Chosen, _claims, value).ShouldBe(expected);

    [Fact]
    public void Gives_DifferenceOfRounding_IsAccepted()
    {
        ParameterEvaluation.Gives(ParameterRule.Latest, _claims, 30 * (1 + 1e-10)).ShouldBeTrue();
        ParameterEvaluation.Gives(ParameterRule.Latest, _claims, 30 * (1 + 1e-8)).ShouldBeFalse();
    }

    [Fact]
    public void Gives_NoClaimWithANumber_IsFalse() => ParameterEvaluation.Gives(ParameterRule.Latest, [_claims[3]], 1).ShouldBeFalse();

    [Fact]
    public void ValueOf_OfficialFirstWithoutOfficials_IsTheLatest() =>
        ParameterEvaluation.ValueOf(ParameterRule.OfficialFirst, [_claims[0], _claims[1]]).ShouldBe(30);

    [Fact]
    public void ValueOf_LatestOfOneDay_IsTheGreatestStartThenTheGreatestId()
    {
        WeighedClaim older = Weigh("c1:z", value: 1, start: "2024-01-01", end: "2024-12-31");
        WeighedClaim younger = Weigh("c1:y", value: 2, start: "2024-06-01", end: "2024-12-31");
        ParameterEvaluation.ValueOf(ParameterRule.Latest, [older, younger]).ShouldBe(2);
        ParameterEvaluation.ValueOf(ParameterRule.Latest, [younger, younger with { ClaimId = "c1:x", Claim = younger.Claim with { Value = 3 } }]).ShouldBe(2);
    }

    [Fact]
    public void ValueOf_MedianOfAnEvenNumber_IsTheMeanOfTheMiddleTwo() =>
        ParameterEvaluation.ValueOf(ParameterRule.Median, [_claims[0], _claims[1]]).ShouldBe(20);

    [Fact]
    public void ValueOf_AnyOrderOfClaims_IsTheSame() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(200).WithReplay(1UL, 3UL), Prop.ForAll<int[]>(numbers =>
        {
            WeighedClaim[] claims = [.. numbers.Select((number, index) => Weigh($"c1:{index}", value: number, end: $"20{Math.Abs(number % 90) + 10}-12-31"))];
            WeighedClaim[] reversed = [.. claims.Reverse()];
            return Enum.GetValues<ParameterRule>().All(rule => Nullable.Equals(ParameterEvaluation.ValueOf(rule, claims), ParameterEvaluation.ValueOf(rule, reversed)));
        }));

    [Fact]
    public void ValueOf_NoSuchRule_Throws() =>
        Should.Throw<ArgumentOutOfRangeException>(() => ParameterEvaluation.ValueOf((ParameterRule)99, _claims));

    [Theory]
    [InlineData("official-first", ParameterRule.OfficialFirst)]
    [InlineData("range", ParameterRule.Range)]
    [InlineData("Latest", null)]
    public void Find_AName_IsItsRule(string name, ParameterRule? expected) => ParameterRuleNames.Find(name).ShouldBe(expected);

    private static WeighedClaim Weigh(string id, double? value = null, double? low = null, double? high = null, string? start = null, string? end = null, string? kind = null) =>
        new(id, new Claim
        {
            Subject = "s", Metric = "m", Value = value, Low = low, High = high, Unit = "t", Qualifier = "exact", Modality = "actual",
            PeriodStart = start, PeriodEnd = end, SourceId = "source", Locator = "p. 1",
        }, kind);
}
