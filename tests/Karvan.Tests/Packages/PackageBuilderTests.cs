using Karvan.Network.Packages;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Packages;

public class PackageBuilderTests
{
    [Fact]
    public void Build_SmallCorridor_IsClean()
    {
        CorridorPackage package = new PackageBuilder()
            .Link("a", "b").Link("c", "d").SeaLine("b", "c", "container-feeder", "container", vessels: 4)
            .Border("a-b", "b").Dwell("b", "border-control", 6)
            .Demand("a", "d", "container", 10_000).Demand("d", "a", "container", 10_000, "east")
            .Background("a-b", "trains-per-day", 2)
            .Build();
        PackageCheck.Run(package).ShouldBeEmpty();
        package.Parameters.ShouldContain(parameter => parameter.ParameterId == "links/a-b/length_km" && parameter.Unit == "km");
    }
}
