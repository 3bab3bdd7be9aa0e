using System.Globalization;
using Karvan.Network.Packages.Rows;
using Karvan.Network.Packages.Tables;

namespace Karvan.Network.Packages.Checks;

/// <summary>Every number of the model has one parameter with its value, unit and a range that its column allows, and every parameter has a number.</summary>
internal sealed class ParameterCellRule
{
    private readonly CheckContext _context;
    private readonly IReadOnlyDictionary<string, int> _parameters;
    private readonly bool[] _isUsed;

    private ParameterCellRule(CheckContext context)
    {
        _context = context;
        _parameters = context.KeysOf("parameters");
        _isUsed = new bool[context.Package.Parameters.Count];
    }

    public static void Check(CheckContext context)
    {
        ParameterCellRule rule = new(context);
        foreach (NumberCell cell in ModelNumbers.Of(context)) rule.CheckCell(cell);
        foreach (ITableView view in context.Views) rule.CheckBounds(view);
        rule.ReportUnused();
    }

    private void CheckCell(NumberCell cell)
    {
        bool isKnown = _parameters.TryGetValue(cell.ParameterId, out int index);
        if (isKnown) _isUsed[index] = true;
        if (!cell.View.IsSound(cell.Row)) return;
        if (isKnown) Compare(cell, _context.Package.Parameters[index], index);
        else if (_context.AreComplete("parameters"))
            Report(cell, Text(cell.Value), FindingRules.ParameterMissing, $"Add a row '{cell.ParameterId}' to parameters.csv with value, range, unit, rule and what it rests on.");
    }

    private void Compare(NumberCell cell, ParameterRow parameter, int index)
    {
        if (!_context.View("parameters").IsSound(index)) return;
        if (!parameter.Value.Equals(cell.Value))
            Report(cell, Text(cell.Value), FindingRules.ParameterValue, $"Write {Text(parameter.Value)}, as parameters.csv has, or mend it there.");
        if (ModelNumbers.UnitOf(cell) is { } unit && unit != parameter.Unit)
            _context.Error("parameters", index, "unit", parameter.Unit, FindingRules.Unit, $"Write '{unit}', the unit of the column.");
        CheckRange(cell, parameter, index);
    }

    private void CheckRange(NumberCell cell, ParameterRow parameter, int index)
    {
        ColumnAttribute column = cell.Schema.Attribute;
        if (parameter.Low < column.Min || parameter.Low < column.MoreThan)
            _context.Error("parameters", index, "low", Text(parameter.Low), FindingRules.ParameterOrder, $"Give a low end of {NumberBounds.Breach(column, parameter.Low)}, as the column wants.");
        if (parameter.High > column.Max)
            _context.Error("parameters", index, "high", Text(parameter.High), FindingRules.ParameterOrder, $"Give a high end of {NumberBounds.Breach(column, parameter.High)}, as the column wants.");
    }

    // Columns low and high repeat the range of the number before them.
    private void CheckBounds(ITableView view)
    {
        if (!ModelNumbers.AreIn(view.Schema)) return;
        ColumnSchema[] columns = view.Schema.Columns;
        int number = -1;
        for (int column = 0; column < columns.Length; column++)
        {
            if (ModelNumbers.Include(columns[column])) number = column;
            if (!columns[column].Attribute.IsBound || number < 0) continue;
            for (int row = 0; row < view.Count; row++)
                if (view.IsSound(row) && _parameters.TryGetValue(ModelNumbers.IdOf(view, row, number), out int index)) CompareBound(view, row, column, index);
        }
    }

    private void CompareBound(ITableView view, int row, int column, int index)
    {
        string name = view.Schema.Columns[column].Name;
        ParameterRow parameter = _context.Package.Parameters[index];
        double expected = name == "low" ? parameter.Low : parameter.High;
        if (view.Number(row, column) is { } value && !value.Equals(expected) && _context.View("parameters").IsSound(index))
            _context.Error(view.Schema.Name, row, name, Text(value), FindingRules.ParameterBound, $"Write {Text(expected)}, as '{parameter.ParameterId}' has in parameters.csv.");
    }

    private void ReportUnused()
    {
        for (int index = 0; index < _isUsed.Length; index++)
        {
            string id = _context.Package.Parameters[index].ParameterId;
            if (_isUsed[index] || id.Length == 0 || !IsOfWholeTable(id)) continue;
            _context.Error("parameters", index, "parameter_id", id, FindingRules.ParameterUnknown, "Take the row away, or name a number as table/row/column.");
        }
    }

    // What belongs to a row with findings, or to a table that was not read, is not called superfluous. A repeated row has its own finding.
    private bool IsOfWholeTable(string id)
    {
        int slash = id.IndexOf('/', StringComparison.Ordinal), last = id.LastIndexOf('/');
        if (slash < 0 || last == slash) return true;
        ITableView? view = _context.Views.FirstOrDefault(candidate => id.AsSpan(0, slash).SequenceEqual(candidate.Schema.Name));
        if (view is null) return true;
        return view.IsComplete && !(_context.KeysOf(view.Schema.Name).TryGetValue(id[(slash + 1)..last], out int row) && !view.IsSound(row));
    }

    private void Report(NumberCell cell, string value, string rule, string mend) =>
        _context.Error(cell.View.Schema.Name, cell.Row, cell.Schema.Name, value, rule, mend);

    private static string Text(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
