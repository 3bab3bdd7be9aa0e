using System.Reflection;
using System.Text;
using Karvan.Evidence.Claims;
using Karvan.Network.Packages;
using Karvan.Tests.Architecture;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Data;

public sealed class TitrPackageTests
{
    private static readonly string[] _evidence = ["claims", "parameters", "sources", "place_aliases"];

    private static IEnumerable<Type> RowTypes => typeof(TableAttribute).Assembly.GetTypes().Where(type => type.IsDefined(typeof(TableAttribute)));

    private static string NameOf(Type type) => type.GetCustomAttribute<TableAttribute>()!.Name;

    private static IEnumerable<(PropertyInfo Property, ColumnAttribute Column)> ColumnsOf(Type type) =>
        type.GetProperties().Select(property => (property, column: property.GetCustomAttribute<ColumnAttribute>())).Where(pair => pair.column is not null).Select(pair => (pair.property, pair.column!));

    [Fact]
    public void EveryTable_HasTheColumnsOfItsRowTypeAndUniqueKeys()
    {
        foreach (Type type in RowTypes)
        {
            IReadOnlyList<IReadOnlyDictionary<string, string>> rows = TitrTable.Read(NameOf(type));
            if (NameOf(type) == "factors" && rows.Count == 0) // none is in force: the calibration did not help
                continue;
            rows.ShouldNotBeEmpty(NameOf(type));
            rows[0].Keys.ShouldBe(ColumnsOf(type).Select(pair => pair.Column.Name), NameOf(type));
            string key = ColumnsOf(type).Single(pair => pair.Column.IsKey).Column.Name;
            rows.Select(row => row[key]).Distinct().Count().ShouldBe(rows.Count, NameOf(type));
        }
    }

    [Fact]
    public void EveryReference_IsInItsTable()
    {
        Dictionary<string, HashSet<string>> keys = RowTypes.ToDictionary(
            NameOf, type => TitrTable.Read(NameOf(type)).Select(row => row[ColumnsOf(type).Single(pair => pair.Column.IsKey).Column.Name]).ToHashSet());
        foreach (Type type in RowTypes)
        {
            foreach ((_, ColumnAttribute column) in ColumnsOf(type).Where(pair => pair.Column.References is not null))
                TitrTable.Read(NameOf(type)).Select(row => row[column.Name]).Where(value => value.Length > 0 && !keys[column.References!].Contains(value)).ShouldBeEmpty($"{NameOf(type)}.{column.Name}");
        }
    }

    [Fact]
    public void EveryNumber_HasTheParameterThatEqualsIt()
    {
        Dictionary<string, IReadOnlyDictionary<string, string>> parameters = TitrTable.Read("parameters").ToDictionary(row => row["parameter_id"]);
        List<string> missing = [];
        foreach (Type type in RowTypes.Where(type => !_evidence.Contains(NameOf(type)) && !NameOf(type).StartsWith("observations/", StringComparison.Ordinal)))
        {
            string key = ColumnsOf(type).Single(pair => pair.Column.IsKey).Column.Name;
            string[] numbers = [.. ColumnsOf(type).Where(pair => IsNumber(pair.Property) && !pair.Column.IsKey && !pair.Column.IsBound && pair.Column.Name is not ("year" or "month")).Select(pair => pair.Column.Name)];
            missing.AddRange(TitrTable.Read(NameOf(type)).SelectMany(row => numbers.Where(column => row[column].Length > 0)
                .Where(column => !parameters.TryGetValue($"{NameOf(type)}/{row[key]}/{column}", out IReadOnlyDictionary<string, string>? parameter) || parameter.Number("value") != row.Number(column))
                .Select(column => $"{NameOf(type)}/{row[key]}/{column}")));
        }

        missing.ShouldBeEmpty();
    }

    [Fact]
    public void EveryParameter_RestsOnClaimsOrReasoningAndHasARange()
    {
        HashSet<string> claims = TitrTable.Read("claims").Select(row => row["claim_id"]).ToHashSet();
        TitrTable.Read("parameters").Where(row => !IsSound(row, claims)).Select(row => row["parameter_id"]).ShouldBeEmpty();
    }

    private static bool IsSound(IReadOnlyDictionary<string, string> row, HashSet<string> claims)
    {
        string[] ids = row["claim_ids"].Split(';', StringSplitOptions.RemoveEmptyEntries);
        return row.Number("low") <= row.Number("value") && row.Number("value") <= row.Number("high")
            && ids.All(claims.Contains)
            && (row["rule"] is "assumed" or "derived" ? row["estimate_basis"].Length : ids.Length) > 0;
    }

    [Fact]
    public void EveryClaim_HasTheIdOfItsContentAndNoWording()
    {
        TitrTable.Read("claims").Where(row => ClaimId.Of(ClaimOf(row)) != row["claim_id"] || row["quote"].Length > 0).Select(row => row["locator"]).ShouldBeEmpty();
    }

    [Fact]
    public void ConflictingFigures_AreBothKept()
    {
        string[] tonnes = [.. TitrTable.Read("claims")
            .Where(row => row["subject"] == "TITR" && row["metric"] == "cargo-volume" && row["period_start"] == "2021-01-01" && row["period_end"] == "2021-12-31")
            .Select(row => row["value"]).Distinct().Order(StringComparer.Ordinal)];
        tonnes.ShouldBe(["586000", "840000"]);
    }

    [Fact]
    public void Files_AreUtf8WithUnixLineEndsInNormalForm()
    {
        UTF8Encoding strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
        foreach (string path in Directory.EnumerateFiles(Repository.PathOf("data/titr"), "*.csv", SearchOption.AllDirectories))
        {
            string text = strict.GetString(File.ReadAllBytes(path));
            text.ShouldNotContain("\r", Case.Sensitive, path);
            text.IsNormalized(NormalizationForm.FormC).ShouldBeTrue(path);
            text.EndsWith('\n').ShouldBeTrue(path);
        }
    }

    private static bool IsNumber(PropertyInfo property) => (Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType) is { } type && (type == typeof(double) || type == typeof(int));

    private static Claim ClaimOf(IReadOnlyDictionary<string, string> row)
    {
        string? Text(string column) => row[column].Length == 0 ? null : row[column];
        double? Number(string column) => row[column].Length == 0 ? null : row.Number(column);
        return new Claim
        {
            Subject = row["subject"],
            Metric = row["metric"],
            Scope = Text("scope"),
            Value = Number("value"),
            Low = Number("low"),
            High = Number("high"),
            Unit = Text("unit"),
            Qualifier = row["qualifier"],
            Modality = row["modality"],
            PeriodStart = Text("period_start"),
            PeriodEnd = Text("period_end"),
            Place = Text("place"),
            SourceId = row["source_id"],
            Locator = row["locator"],
        };
    }
}
