using System.Collections.Immutable;
using Karvan.Network.Packages;
using Karvan.Network.Parameters;

namespace Karvan.Demand.Balances;

internal static class SectionLoads
{
    public static ImmutableArray<SectionLoad> Of(CorridorPackage package, ParameterRanges parameters, int year) => [];
}
