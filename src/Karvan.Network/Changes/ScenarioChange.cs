using System.Text;
using Karvan.Evidence.Claims;
using NodaTime;

namespace Karvan.Network.Changes;

/// <summary>One change of a scenario, checked against the grammar but not yet against a package.</summary>
public sealed record ScenarioChange
{
    /// <summary>What it does: <c>scaleDemand</c>, <c>close</c> and so on.</summary>
    public required string Kind { get; init; }

    /// <summary>Where it stands.</summary>
    public required ScenarioMark Mark { get; init; }

    /// <summary>Its values by key.</summary>
    public required IReadOnlyDictionary<string, ScenarioValue> Values { get; init; }

    /// <summary>First day on which it acts; null = before the run.</summary>
    public LocalDate? From { get; init; }

    /// <summary>Last day on which it acts, inclusive; null = to the end.</summary>
    public LocalDate? To { get; init; }

    /// <summary>The same line for every way of writing the change: keys in order of the alphabet, plain decimals.</summary>
    public string CanonicalText
    {
        get
        {
            StringBuilder text = new(Kind);
            foreach ((string key, ScenarioValue value) in Values.OrderBy(entry => entry.Key, StringComparer.Ordinal))
                text.Append(' ').Append(key).Append('=').Append(value.Number is { } number ? ClaimId.CanonicalDecimal(number) : Quoted(value.Text));
            return text.ToString();
        }
    }

    internal string? TextOf(string key) => Values.GetValueOrDefault(key)?.Text;

    internal double? NumberOf(string key) => Values.GetValueOrDefault(key)?.Number;

    internal ScenarioMark MarkOf(string key) => Values.GetValueOrDefault(key)?.Mark ?? Mark;

    private static string Quoted(string text) =>
        "\"" + text.Normalize(NormalizationForm.FormC).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).ReplaceLineEndings("\\n") + "\"";
}
