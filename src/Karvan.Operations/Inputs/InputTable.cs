using Karvan.Network.Packages.Rows;
using Karvan.Simulation;

namespace Karvan.Operations.Inputs;

/// <summary>The numbers that a plan rests on. Index 0 is the constant 1, so that a plan can name an input where it needs none.</summary>
internal sealed class InputTable
{
    private readonly Dictionary<string, ParameterRow> _parameters;
    private readonly Dictionary<string, int> _indexOf = new(StringComparer.Ordinal);
    private readonly List<Input> _inputs = [new Input("", 1, 1, 1, "derived")];

    public InputTable(IReadOnlyList<ParameterRow> parameters)
    {
        _parameters = new(parameters.Count, StringComparer.Ordinal);
        foreach (ParameterRow row in parameters)
            _parameters[row.ParameterId] = row;
    }

    public IReadOnlyList<Input> Inputs => _inputs;

    public Input this[int index] => _inputs[index];

    /// <summary>Index of the input behind a cell. Where a scenario has changed the cell, the range moves with it in proportion.</summary>
    public int Add(string table, string row, string column, double cell)
    {
        string id = $"{table}/{row}/{column}";
        if (_indexOf.TryGetValue(id, out int known))
            return known;
        _inputs.Add(Describe(id, cell));
        return _indexOf[id] = _inputs.Count - 1;
    }

    /// <summary>Draws all inputs: each from the triangular distribution of its range, from a stream of its own, so that scenarios share their draws.</summary>
    public double[] Sample(ulong seed, int replication, bool isSampled)
    {
        double[] values = new double[_inputs.Count];
        for (int i = 0; i < values.Length; i++)
            values[i] = isSampled ? Draw(_inputs[i], seed, replication) : _inputs[i].Value;
        return values;
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
