using System.Reflection;
using System.Xml.Linq;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Architecture;

/// <summary>References point down only; a floor knows nothing of the floors above it or of its siblings.</summary>
public class FloorsTests
{
    private static readonly Dictionary<string, string> _mayUse = new(StringComparer.Ordinal)
    {
        ["Quantities"] = "",
        ["Evidence"] = "Quantities",
        ["Network"] = "Quantities Evidence",
        ["Simulation"] = "Quantities",
        ["Formats"] = "Quantities Evidence Network",
        ["Ingest"] = "Quantities Evidence",
        ["Register"] = "Quantities Evidence",
        ["Demand"] = "Quantities Evidence Network",
        ["Operations"] = "Quantities Evidence Network Simulation Demand",
        ["Assignment"] = "Quantities Evidence Network Demand",
        ["Itineraries"] = "Quantities Evidence Network Demand",
        ["Investment"] = "Quantities Evidence Network Demand Operations Assignment Itineraries",
        ["Studies"] = "Quantities Evidence Network Simulation Formats Ingest Register Demand Operations Assignment Itineraries Investment",
        ["Cli"] = "Quantities Evidence Network Simulation Formats Ingest Register Demand Operations Assignment Itineraries Investment Studies",
        ["Web"] = "Quantities Evidence Network Simulation Formats Ingest Register Demand Operations Assignment Itineraries Investment Studies",
    };

    public static TheoryData<string> Projects() =>
        [.. Directory.EnumerateDirectories(Repository.PathOf("src"), "Karvan.*").Select(Path.GetFileName).Select(name => name!["Karvan.".Length..]).Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Projects))]
    public void Project_DeclaredReferences_PointDownOnly(string project) =>
        DeclaredReferences(project).Except(Allowed(project)).ShouldBeEmpty($"Karvan.{project} declares a reference to a floor it must not know");

    [Theory, MemberData(nameof(Projects))]
    public void Project_UsedAssemblies_PointDownOnly(string project)
    {
        string file = project == "Cli" ? "karvan.dll" : $"Karvan.{project}.dll";
        Assembly.LoadFrom(Path.Combine(AppContext.BaseDirectory, file)).GetReferencedAssemblies()
            .Select(name => name.Name!).Where(IsOurs).Select(name => name["Karvan.".Length..])
            .Except(Allowed(project)).ShouldBeEmpty($"Karvan.{project} uses a type of a floor it must not know");
    }

    [Theory, MemberData(nameof(Projects))]
    public void Project_InSource_IsInTheSolution(string project) =>
        File.ReadAllText(Repository.PathOf("Karvan.slnx")).ShouldContain($"src/Karvan.{project}/Karvan.{project}.csproj");

    [Fact]
    public void Quantities_Packages_HasNone() => PackagesOf("Quantities").ShouldBeEmpty();

    [Theory]
    [InlineData("Evidence", "NodaTime")]
    [InlineData("Simulation", "")]
    public void Project_Packages_AreTheFewThatItNeeds(string project, string packages) =>
        PackagesOf(project).Except(Words(packages)).ShouldBeEmpty();

    private static string[] Allowed(string project)
    {
        _mayUse.ShouldContainKey(project, $"Karvan.{project} has no floor: add it to the table of this test and to ARCHITECTURE.md");
        return Words(_mayUse[project]);
    }

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static bool IsOurs(string assembly) => assembly.StartsWith("Karvan.", StringComparison.Ordinal);

    private static IEnumerable<string> DeclaredReferences(string project) =>
        Includes(project, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/'))["Karvan.".Length..]);

    private static IEnumerable<string> PackagesOf(string project) => Includes(project, "PackageReference");

    private static IEnumerable<string> Includes(string project, string item) =>
        XDocument.Load(Repository.PathOf("src", $"Karvan.{project}", $"Karvan.{project}.csproj"))
            .Descendants(item).Select(element => element.Attribute("Include")!.Value);
}
