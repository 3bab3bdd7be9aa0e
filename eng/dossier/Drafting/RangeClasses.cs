using Karvan.Dossier.Reading;

namespace Karvan.Dossier.Drafting;

/// <summary>The documented classes of estimates: how far each kind of figure may be off, as shares of the value.</summary>
/// <param name="inputs">Holds the table range_classes.</param>
internal sealed class RangeClasses(Inputs inputs)
{
    /// <summary>An assumption with the range of a class.</summary>
    public Backing Assumed(string name, string? basis = null) => Apply(name, basis, text => Backing.Assumed(text));

    /// <summary>A computation with the range of a class.</summary>
    public Backing Derived(string name, string? basis = null, params IReadOnlyList<string> claimIds) =>
        Apply(name, basis, text => Backing.Derived(text, null, null, claimIds));

    /// <summary>A claim with the range of a class around its value, where one published figure stands for many days or places.</summary>
    public Backing Around(string name, Backing backing) => Apply(name, backing.Basis, text => backing with { Basis = text, Low = null, High = null });

    private Backing Apply(string name, string? basis, Func<string, Backing> make)
    {
        InputRow row = inputs.Assumed("range_classes").FirstOrDefault(row => row["class"] == name)
            ?? throw new DossierException($"range_classes.csv: there is no class {name}");
        string text = basis is null ? row["basis"] : $"{basis} (range: {row["basis"]})";
        return make(text) with
        {
            LowFactor = row.Needed("low_factor"),
            HighFactor = row.Needed("high_factor"),
            Ceiling = row.Number("ceiling") ?? double.PositiveInfinity,
        };
    }
}
