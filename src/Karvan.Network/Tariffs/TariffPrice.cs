using Karvan.Evidence.Ranges;
using Karvan.Network.Packages.Rows;

namespace Karvan.Network.Tariffs;

/// <summary>A price found in the tariffs.</summary>
/// <param name="UsdPerTonne">Nominal USD per tonne.</param>
/// <param name="Basis">What it rests on.</param>
/// <param name="Year">Year that the source gives; null = not dated.</param>
/// <param name="Rows">Rows whose mean it is.</param>
internal sealed record TariffPrice(RangedValue UsdPerTonne, PriceBasis Basis, int? Year, IReadOnlyList<TariffRow> Rows);
