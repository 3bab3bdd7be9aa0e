using System.Reflection;

namespace Karvan.Network.Packages.Tables;

/// <summary>A table of the package whose rows are <typeparamref name="TRow"/>.</summary>
internal sealed class TypedTable<TRow> : PackageTable
    where TRow : class
{
    private readonly Action<CorridorPackage, IReadOnlyList<TRow>> _set;
    private readonly Func<CorridorPackage, IReadOnlyList<TRow>> _get;
    private ColumnBinding<TRow>[]? _bindings;
    private ColumnGetter<TRow>[]? _getters;

    public TypedTable(PropertyInfo property) : base(TableSchema.Of(typeof(TRow)))
    {
        _set = property.SetMethod!.CreateDelegate<Action<CorridorPackage, IReadOnlyList<TRow>>>();
        _get = property.GetMethod!.CreateDelegate<Func<CorridorPackage, IReadOnlyList<TRow>>>();
    }

    public override void Read(CorridorPackage package, string file, string? text, FindingList findings)
    {
        _bindings ??= [.. Schema.Columns.Select(CreateBinding)];
        _set(package, text is null ? TableRows<TRow>.Unread(file) : new TableReader<TRow>(Schema, _bindings, file, findings).Read(text));
    }

    public override ITableView ViewOf(CorridorPackage package)
    {
        _getters ??= [.. Schema.Columns.Select(column => new ColumnGetter<TRow>(column))];
        return new TableView<TRow>(Schema, _getters, _get(package));
    }

    private static ColumnBinding<TRow> CreateBinding(ColumnSchema column) => column.Kind switch
    {
        ColumnKind.Text => new TextBinding<TRow>(column),
        ColumnKind.Number => new NumberBinding<TRow>(column),
        ColumnKind.Integer => new IntegerBinding<TRow>(column),
        ColumnKind.Date => new DateBinding<TRow>(column),
        _ => new TimeBinding<TRow>(column),
    };
}
