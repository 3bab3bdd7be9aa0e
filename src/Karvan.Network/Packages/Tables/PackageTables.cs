using System.Reflection;

namespace Karvan.Network.Packages.Tables;

/// <summary>The tables of the format, in the order of the properties of <see cref="CorridorPackage"/>. Reflection runs once.</summary>
internal static class PackageTables
{
    public static readonly IReadOnlyList<PackageTable> All =
    [
        .. typeof(CorridorPackage).GetProperties().Where(IsTable)
            .Select(property => (PackageTable)Activator.CreateInstance(typeof(TypedTable<>).MakeGenericType(RowTypeOf(property)), property)!),
    ];

    private static bool IsTable(PropertyInfo property) =>
        property.PropertyType.IsGenericType
        && property.PropertyType.GetGenericTypeDefinition() == typeof(IReadOnlyList<>)
        && RowTypeOf(property).IsDefined(typeof(TableAttribute));

    private static Type RowTypeOf(PropertyInfo property) => property.PropertyType.GenericTypeArguments[0];
}
