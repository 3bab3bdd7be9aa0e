using Karvan.Operations;
using Karvan.Operations.Inputs;

namespace Karvan.Studies.Experiments.Sweeps;

/// <summary>The inputs of a plan that a sweep varies, in the order of their ids, with the ranges that it takes them from. Immutable.</summary>
internal sealed class VariedInputs
{
    private const double Widest = 10;

    private readonly int[] _places; // position -> input of the plan
    private readonly Input[] _inputs; // position -> input with its range in force

    private VariedInputs(int[] places, Input[] inputs)
    {
        _places = places;
        _inputs = inputs;
        Names = [.. inputs.Select(input => input.ParameterId)];
    }

    public int Count => _inputs.Length;

    /// <summary>Parameter ids.</summary>
    public IReadOnlyList<string> Names { get; }

    public Input this[int position] => _inputs[position];

    /// <summary>The inputs of a request; all that have a range where it names none.</summary>
    /// <exception cref="SweepException">A parameter is not used, is named twice, has no range, or its range is wrong.</exception>
    public static VariedInputs Of(OperationsPlan plan, SweepRequest request)
    {
        if (request.Varied.Count == 0) return Uncertain(plan);
        if (request.Varied.GroupBy(one => one.ParameterId, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw new SweepException($"'{twice.Key}' is named twice; name each parameter once.");
        VariedInput[] ordered = [.. request.Varied.OrderBy(one => one.ParameterId, StringComparer.Ordinal)];
        int[] places = [.. ordered.Select(one => PlaceOf(plan, request, one.ParameterId))];
        return new VariedInputs(places, [.. ordered.Select((one, i) => InputOf(request, one, plan.Inputs[places[i]]))]);
    }

    /// <summary>Those of some names, in the order given.</summary>
    public VariedInputs Only(IReadOnlyList<string> names)
    {
        int[] positions = [.. names.Select(name => Array.FindIndex(_inputs, input => input.ParameterId == name))];
        return new VariedInputs([.. positions.Select(i => _places[i])], [.. positions.Select(i => _inputs[i])]);
    }

    /// <summary>Puts numbers in their places among those of a plan.</summary>
    /// <param name="numbers">Numbers of the plan, which are changed.</param>
    /// <param name="values">One for each varied input.</param>
    public double[] Put(double[] numbers, ReadOnlySpan<double> values)
    {
        for (int i = 0; i < values.Length; i++) numbers[_places[i]] = values[i];
        return numbers;
    }

    /// <summary>Puts quantiles of the ranges in their places.</summary>
    public double[] PutQuantiles(double[] numbers, ReadOnlySpan<double> shares)
    {
        for (int i = 0; i < shares.Length; i++) numbers[_places[i]] = _inputs[i].Quantile(shares[i]);
        return numbers;
    }

    /// <summary>Values that a grid gives to each input.</summary>
    public IReadOnlyList<double>[] GridOf(SweepRequest request) =>
        [.. _inputs.Select(input => request.Varied.First(one => one.ParameterId == input.ParameterId) is { Values: { Count: > 0 } values } ? values : [input.Low, input.Value, input.High])];

    private static VariedInputs Uncertain(OperationsPlan plan)
    {
        int[] places = [.. Enumerable.Range(0, plan.Inputs.Count).Where(i => plan.Inputs[i].IsSampled).OrderBy(i => plan.Inputs[i].ParameterId, StringComparer.Ordinal)];
        if (places.Length == 0) throw new SweepException("parameters.csv gives no number a range, so there is nothing to sweep; name some: --vary PARAMETER=LOW..HIGH.");
        return new VariedInputs(places, [.. places.Select(i => plan.Inputs[i])]);
    }

    private static int PlaceOf(OperationsPlan plan, SweepRequest request, string parameter)
    {
        for (int i = 0; i < plan.Inputs.Count; i++)
            if (parameter.Length > 0 && plan.Inputs[i].ParameterId == parameter) return i;
        throw new SweepException(
            request.Simulation.Package.Parameters.Any(row => row.ParameterId == parameter)
                ? $"'{parameter}': the simulation of {request.Simulation.Year} does not use this parameter; those that it uses are in the JSON of simulate."
                : $"'{parameter}': the package has no such parameter; ids are table/row/column, as in parameters.csv.");
    }

    private static Input InputOf(SweepRequest request, VariedInput one, Input input)
    {
        foreach (double value in one.Values) RequireNear(input, value);
        if (one.Values.Count > 0) return input;
        double low = one.Low ?? input.Low, high = one.High ?? input.High;
        if (one.Low is null && !input.IsSampled)
            throw new SweepException($"'{input.ParameterId}': parameters.csv gives it no range; write {input.ParameterId}={(request.Kind == SweepKind.Grid ? "VALUE,VALUE" : "LOW..HIGH")}.");
        if (!(low < high)) throw new SweepException($"'{input.ParameterId}': the low end {low} is not below the high end {high}.");
        if (input.Value < low || input.Value > high) throw new SweepException($"'{input.ParameterId}': its value {input.Value} is not from {low} to {high}; choose a range that holds it.");
        RequireNear(input, low);
        RequireNear(input, high);
        return input with { Low = low, High = high };
    }

    private static void RequireNear(Input input, double value)
    {
        double least = input.Low >= 0 ? input.Low / Widest : input.Low * Widest, most = input.High >= 0 ? input.High * Widest : input.High / Widest;
        if (!(value >= least && value <= most))
            throw new SweepException($"'{input.ParameterId}': {value} is not from {least} to {most}, ten times beyond the range of parameters.csv, where the model means nothing.");
    }
}
