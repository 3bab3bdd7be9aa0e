namespace Karvan.Studies.Validation;

/// <summary>Why a row has no answer, or an answer that is not scored. The list is closed.</summary>
public static class ValidationReasons
{
    /// <summary>The row holds no number.</summary>
    public const string NoValue = "no-value";

    /// <summary>The date is not one that a year can be read from.</summary>
    public const string NoDate = "no-date";

    /// <summary>The package has no demand of that year.</summary>
    public const string NoDemand = "no-demand-of-that-year";

    /// <summary>An end is no place of the package.</summary>
    public const string UnknownPlace = "place-not-in-package";

    /// <summary>The cargo chain is none of the model's.</summary>
    public const string UnknownChain = "cargo-not-modeled";

    /// <summary>The row is of a rival corridor.</summary>
    public const string OtherCorridor = "other-corridor";

    /// <summary>No way leads from one end to the other on the date, or nothing arrived.</summary>
    public const string NoRoute = "no-route-on-that-date";

    /// <summary>Advertised or planned: shown, not scored.</summary>
    public const string NotObserved = "advertised-or-planned";

    /// <summary>A record or an extreme is no draw from a distribution.</summary>
    public const string Extreme = "record-or-extreme";

    /// <summary>The source marks the row as not to be scored, for example a second report of one train.</summary>
    public const string NotScored = "marked-not-scored";

    /// <summary>A flow that fed the demand comes out again.</summary>
    public const string Input = "input-of-the-model";

    /// <summary>The model has no figure of that meaning.</summary>
    public const string NoCounterpart = "no-counterpart-in-the-model";

    /// <summary>All reasons.</summary>
    public static IReadOnlyList<string> All { get; } =
        [NoValue, NoDate, NoDemand, UnknownPlace, UnknownChain, OtherCorridor, NoRoute, NotObserved, Extreme, NotScored, Input, NoCounterpart];
}
