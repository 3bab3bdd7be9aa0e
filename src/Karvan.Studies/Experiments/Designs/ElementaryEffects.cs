using Karvan.Simulation;

namespace Karvan.Studies.Experiments.Designs;

/// <summary>
/// Elementary effects (Morris, Technometrics 33, 1991) with the mean of sizes of Campolongo, Cariboni and Saltelli (Environmental Modelling and Software 22, 2007),
/// gathered by name from one design or several. Not thread-safe.
/// </summary>
internal sealed class ElementaryEffects
{
    private readonly Dictionary<string, Tally> _effects = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Tally> _sizes = new(StringComparer.Ordinal);

    /// <summary>Effect of a dimension; of none of its moves where it was not moved.</summary>
    public ElementaryEffect Of(string name)
    {
        Tally effects = _effects.GetValueOrDefault(name);
        return new((int)effects.Count, effects.Mean, _sizes.GetValueOrDefault(name).Mean, effects.Count > 1 ? effects.StandardDeviation : null);
    }

    /// <summary>Takes the moves of a design.</summary>
    /// <param name="design">Design.</param>
    /// <param name="values">Figure at each of its points in their order; not a number where there is none, and shorter where the run was cut short.</param>
    public void Add(MorrisDesign design, ReadOnlySpan<double> values)
    {
        for (int i = 0; i < values.Length; i++)
        {
            if (design.MovedAt(i) is not { } dimension) continue;
            double effect = (values[i] - values[i - 1]) / design.MoveOf(i, dimension);
            if (double.IsFinite(effect)) Add(design.Names[dimension], effect);
        }
    }

    /// <summary>Takes the moves of a design of groups, by the names of the groups; that of several dimensions has no sign.</summary>
    /// <param name="design">Design.</param>
    /// <param name="values">Figures, as for a design of single dimensions.</param>
    public void Add(GroupedMorrisDesign design, ReadOnlySpan<double> values)
    {
        for (int i = 0; i < values.Length; i++)
        {
            if (design.MovedAt(i) is not { } group) continue;
            double effect = (values[i] - values[i - 1]) / design.MoveOf(i, group);
            if (double.IsFinite(effect)) Add(design.Groups[group].Name, effect);
        }
    }

    private void Add(string name, double effect)
    {
        Tally effects = _effects.GetValueOrDefault(name), sizes = _sizes.GetValueOrDefault(name);
        effects.Add(effect);
        sizes.Add(Math.Abs(effect));
        _effects[name] = effects;
        _sizes[name] = sizes;
    }
}
