using Karvan.Dossier.Drafting;
using Karvan.Dossier.Reading;

namespace Karvan.Dossier.Checking;

/// <summary>The tables of a written package as texts.</summary>
internal sealed class PackageFiles
{
    private readonly Dictionary<string, IReadOnlyList<InputRow>> _tables;

    /// <summary>Reads all tables that the row types describe.</summary>
    public PackageFiles(string folder)
    {
        Schemas = [.. TableSchema.RowTypes.Select(TableSchema.Of)];
        _tables = Schemas.ToDictionary(schema => schema.Name, schema => InputTable.Read(Path.Combine(folder, schema.Name + ".csv")).Rows, StringComparer.Ordinal);
    }

    /// <summary>Tables in order of their names.</summary>
    public IReadOnlyList<TableSchema> Schemas { get; }

    /// <summary>Rows of a table.</summary>
    public IReadOnlyList<InputRow> this[string table] => _tables[table];
}
