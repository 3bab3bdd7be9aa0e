using Karvan.Operations.Inputs;

namespace Karvan.Operations.Plans;

/// <summary>On what a figure rests: the weakest of its inputs counts.</summary>
internal static class Basis
{
    public const string Claim = "claim";
    public const string Derived = "derived";
    public const string Assumed = "assumed";

    public static string Weaker(string left, string right) =>
        left == Assumed || right == Assumed ? Assumed : left == Derived || right == Derived ? Derived : Claim;

    /// <summary>Weakest of some inputs; those below 0 are none.</summary>
    public static string Of(InputTable inputs, params ReadOnlySpan<int> used)
    {
        string basis = Claim;
        foreach (int input in used)
            basis = input < 0 ? basis : Weaker(basis, inputs[input].Basis);
        return basis;
    }

    /// <summary>Weakest input of a series.</summary>
    public static string Of(InputTable inputs, InputSeries series)
    {
        string basis = Claim;
        foreach ((_, int input) in series.Pieces)
            basis = input < 0 ? basis : Weaker(basis, inputs[input].Basis);
        return basis;
    }
}
