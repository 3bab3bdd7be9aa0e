namespace Karvan.Network.Changes.Grammar;

/// <summary>One kind of change.</summary>
/// <param name="Kind">Its name in a scenario.</param>
/// <param name="Description">What it does.</param>
/// <param name="Fields">Its keys.</param>
public sealed record ChangeRule(string Kind, string Description, IReadOnlyList<FieldRule> Fields)
{
    /// <summary>Key of the first day on which it acts; null = it cannot be dated.</summary>
    public string? FromKey { get; init; } = "from";

    /// <summary>Key of the last day on which it acts; null = it has none.</summary>
    public string? ToKey { get; init; } = "to";

    /// <summary>The key of that name; null = none.</summary>
    public FieldRule? Find(string name) => Fields.FirstOrDefault(field => field.Name == name);
}
