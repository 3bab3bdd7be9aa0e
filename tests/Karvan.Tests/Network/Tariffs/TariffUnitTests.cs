using Karvan.Network.Tariffs;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Network.Tariffs;

public class TariffUnitTests
{
    [Theory]
    [InlineData("USD per t", "t", TariffBasis.Tonne, 1, false, false)]
    [InlineData("USD per t-km", "t", TariffBasis.Tonne, 1, true, false)]
    [InlineData("USD per TEU-km", "TEU", TariffBasis.Teu, 1, true, false)]
    [InlineData("USD per FEU-km", "FEU", TariffBasis.Teu, 2, true, false)]
    [InlineData("USD per container", "40ft", TariffBasis.Teu, 2, false, false)]
    [InlineData("USD per container-km", "20ft", TariffBasis.Teu, 1, true, false)]
    [InlineData("USD per linear metre (return)", "truck", TariffBasis.DeckMeter, 1, false, true)]
    [InlineData("USD per 16.5 m truck", "truck", TariffBasis.Truck, 1, false, false)]
    [InlineData("USD/TEU", "container", TariffBasis.Teu, 1, false, false)]
    [InlineData("USD/t-km", "t", TariffBasis.Tonne, 1, true, false)]
    [InlineData("USD per crossing", "wagon", TariffBasis.Wagon, 1, false, false)]
    public void Parse_KnownUnit_IsRead(string unit, string cargo, TariffBasis basis, double amount, bool perKm, bool isReturn) =>
        TariffUnit.Parse(unit, cargo).ShouldBe(new TariffUnit(basis, amount, perKm, isReturn));

    [Theory]
    [InlineData("USD per passenger", "t")]
    [InlineData("EUR per t", "t")]
    [InlineData("", "")]
    [InlineData("USD per container", "wagon")]
    public void Parse_UnitThatPricesNothingHere_IsNull(string unit, string cargo) => TariffUnit.Parse(unit, cargo).ShouldBeNull();
}
