using System.Collections;
using System.Reflection;
using Karvan.Network.Packages;

namespace Karvan.Tests.Operations;

/// <summary>
/// Gives every place, link, service, fleet and facility of a package a name that means nothing, wherever it is named: a simulation that knows a port by its name shows it.
/// Seas and countries keep theirs, since storms and route choices are told by them.
/// </summary>
internal static class Renaming
{
    private static readonly HashSet<string> _columns = new(
        [
            "PlaceId", "FromPlace", "ToPlace", "ViaPlace", "Place", "Subject", "SectionOrPlace", "PlaceOrLink", "LinkId", "ServiceId", "FleetId", "FacilityId", "BorderId", "RowId",
        ],
        StringComparer.Ordinal);

    public static CorridorPackage Rename(CorridorPackage package)
    {
        Dictionary<string, string> names = NamesOf(package);
        CorridorPackage renamed = package with { };
        foreach (PropertyInfo table in typeof(CorridorPackage).GetProperties())
        {
            if (table.PropertyType.IsGenericType && table.PropertyType.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
                table.SetValue(renamed, RenameRows((IEnumerable)table.GetValue(package)!, table.PropertyType.GetGenericArguments()[0], names));
        }

        return renamed with { Parameters = [.. renamed.Parameters.Select(row => row with { ParameterId = RenameParameter(row.ParameterId, names) })] };
    }

    /// <summary>Old name -> new name. Row ids are the id or the id and a date.</summary>
    private static Dictionary<string, string> NamesOf(CorridorPackage package)
    {
        Dictionary<string, string> names = new(StringComparer.Ordinal);
        IEnumerable<string> ids = package.Places.Select(row => row.PlaceId).Concat(package.Links.Select(row => row.LinkId)).Concat(package.Services.Select(row => row.ServiceId))
            .Concat(package.Fleets.Select(row => row.FleetId)).Concat(package.Facilities.Select(row => row.FacilityId)).Concat(package.Borders.Select(row => row.BorderId));
        foreach (string id in ids)
            names.TryAdd(id, $"q{names.Count}");
        return names;
    }

    private static Array RenameRows(IEnumerable rows, Type type, Dictionary<string, string> names)
    {
        PropertyInfo[] columns = [.. type.GetProperties().Where(column => column.PropertyType == typeof(string) && _columns.Contains(column.Name) && column.CanWrite)];
        MethodInfo clone = type.GetMethod("<Clone>$")!;
        ArrayList renamed = [];
        foreach (object row in rows)
        {
            object copy = clone.Invoke(row, null)!;
            foreach (PropertyInfo column in columns)
            {
                if (column.GetValue(copy) is string old)
                    column.SetValue(copy, RenameId(old, names));
            }

            renamed.Add(copy);
        }

        return renamed.ToArray(type);
    }

    private static string RenameId(string id, Dictionary<string, string> names)
    {
        string[] parts = id.Split('@');
        return names.TryGetValue(parts[0], out string? name) ? string.Join('@', [name, .. parts.Skip(1)]) : id;
    }

    private static string RenameParameter(string id, Dictionary<string, string> names)
    {
        string[] parts = id.Split('/');
        return string.Join('/', parts.Select((part, i) => i == 1 ? RenameId(part, names) : part));
    }
}
