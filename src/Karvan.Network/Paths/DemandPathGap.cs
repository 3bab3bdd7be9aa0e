using Karvan.Network.Packages.Rows;
using NodaTime;

namespace Karvan.Network.Paths;

/// <summary>Demand that no route serves.</summary>
/// <param name="Row">Row of the demand.</param>
/// <param name="Index">Position of the row in the table, from 0.</param>
/// <param name="Date">First day of its release on which there is no route.</param>
/// <param name="Failure">Why.</param>
public sealed record DemandPathGap(DemandRow Row, int Index, LocalDate Date, RouteFailure Failure);
