using Karvan.Network.Packages.Tables;

namespace Karvan.Network.Packages.Description;

/// <summary>Types of columns as Frictionless Table Schema names them.</summary>
internal static class ColumnTypes
{
    public static string NameOf(ColumnKind kind) => kind switch
    {
        ColumnKind.Number => "number",
        ColumnKind.Integer => "integer",
        ColumnKind.Date => "date",
        ColumnKind.Time => "time",
        _ => "string",
    };
}
