using System.Reflection;

namespace Karvan.Network.Packages.Tables;

/// <summary>Reads one property of a row: as text where the column is text, as a number where it is one.</summary>
internal sealed class ColumnGetter<TRow>
    where TRow : class
{
    private readonly Func<TRow, string?>? _text;
    private readonly Func<TRow, double>? _number;
    private readonly Func<TRow, double?>? _optionalNumber;
    private readonly Func<TRow, int>? _integer;
    private readonly Func<TRow, int?>? _optionalInteger;

    public ColumnGetter(ColumnSchema column)
    {
        MethodInfo get = column.Property.GetMethod!;
        switch (column.Kind, column.IsNullableValue)
        {
            case (ColumnKind.Text, _): _text = get.CreateDelegate<Func<TRow, string?>>(); break;
            case (ColumnKind.Number, false): _number = get.CreateDelegate<Func<TRow, double>>(); break;
            case (ColumnKind.Number, true): _optionalNumber = get.CreateDelegate<Func<TRow, double?>>(); break;
            case (ColumnKind.Integer, false): _integer = get.CreateDelegate<Func<TRow, int>>(); break;
            case (ColumnKind.Integer, true): _optionalInteger = get.CreateDelegate<Func<TRow, int?>>(); break;
            default: break;
        }
    }

    /// <summary>The text; null where the cell is empty or the column is not text.</summary>
    public string? Text(TRow row) => _text?.Invoke(row);

    /// <summary>The number; null where the cell is empty or the column is not a number.</summary>
    public double? Number(TRow row)
    {
        if (_number is not null) return _number(row);
        if (_optionalNumber is not null) return _optionalNumber(row);
        return _integer is not null ? _integer(row) : _optionalInteger?.Invoke(row);
    }
}
