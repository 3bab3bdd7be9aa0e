using Karvan.Network.Packages.Rows;
using Karvan.Simulation;

namespace Karvan.Operations.Inputs;

/// <summary>The numbers that a plan rests on. Index 0 is the constant 1, so that a plan can name an input where it needs none.</summary>
internal sealed class InputTable
{
    private readonly Dictionary<string, ParameterRow> _parameters;
    private readonly Dictionary<string, int> _indexOf = new(StringComparer.Ordinal);
    private readonly List<Input> _inputs = [new Input("", 1, 1, 1, "derived")];
    private readonly FactorPatterns _factors;
    private readonly List<int> _factorOf = [0]; // input -> input that multiplies it; 0 = none

    public InputTable(IReadOnlyList<ParameterRow> parameters, IReadOnlyList<FactorRow> factors)
    {
        _parameters = new(parameters.Count, StringComparer.Ordinal);
        foreach (ParameterRow row in parameters)
            _parameters[row.ParameterId] = row;
        _factors = new FactorPatterns(factors);
        foreach (FactorRow factor in factors)
            AddInput($"factors/{factor.FactorId}/value", factor.Value, factor: 0);
    }

    public IReadOnlyList<Input> Inputs => _inputs;

    public Input this[int index] => _inputs[index];

    /// <summary>Index of the input behind a cell. Where a scenario has changed the cell, the range moves with it in proportion.</summary>
    public int Add(string table, string row, string column, double cell)
    {
        string id = $"{table}/{row}/{column}";
        return _indexOf.TryGetValue(id, out int known) ? known : AddInput(id, cell, _factors.Of(id) + 1); // factors have the inputs from 1
    }

    /// <summary>
    /// Draws all inputs: each from the triangular distribution of its range, from a stream of its own, so that scenarios share their draws. Then factors multiply what
    /// they stand for; they come before it.
    /// </summary>
    public double[] Sample(ulong seed, int replication, bool isSampled)
    {
        double[] values = new double[_inputs.Count];
        for (int i = 0; i < values.Length; i++)
        {
            double factor = _factorOf[i] == 0 ? 1 : values[_factorOf[i]];
            values[i] = factor * (isSampled ? Draw(_inputs[i], seed, replication) : _inputs[i].Value);
        }

        return values;
    }

    private int AddInput(string id, double cell, int factor)
    {
        _inputs.Add(Describe(id, cell));
        _factorOf.Add(factor);
        return _indexOf[id] = _inputs.Count - 1;
    }

    private static double Draw(Input input, ulong seed, int replication)
    {
        if (!input.IsSampled)
            return input.Value;
        RandomStream stream = new(seed, replication, input.ParameterId);
        return Distributions.Triangular(ref stream, input.Low, input.Value, input.High);
    }

    private Input Describe(string id, double cell)
    {
        if (!_parameters.TryGetValue(id, out ParameterRow? row))
            return new Input(id, cell, cell, cell, "assumed");
        double scale = row.Value == 0 ? 1 : cell / row.Value;
        double low = Math.Min(row.Low * scale, cell);
        double high = Math.Max(row.High * scale, cell);
        return new Input(id, cell, low, high, BasisOf(row.Rule));
    }

    private static string BasisOf(string rule) => rule switch
    {
        "assumed" => "assumed",
        "derived" => "derived",
        _ => "claim",
    };
}
