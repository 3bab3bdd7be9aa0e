using Karvan.Network.Packages.Tables;

namespace Karvan.Network.Packages.Checks;

/// <summary>A number of the model that needs a row in <c>parameters.csv</c>.</summary>
/// <param name="View">Its table.</param>
/// <param name="Row">Index of its row.</param>
/// <param name="Column">Index of its column.</param>
/// <param name="Value">The number.</param>
/// <param name="ParameterId">Id of the parameter row: table, key and column joined by slashes.</param>
internal readonly record struct NumberCell(ITableView View, int Row, int Column, double Value, string ParameterId)
{
    public ColumnSchema Schema => View.Schema.Columns[Column];
}
