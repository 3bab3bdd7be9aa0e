using Karvan.Dossier.Drafting;

namespace Karvan.Dossier.Tables;

/// <summary>Length of a link and what stands behind it.</summary>
/// <param name="Km">Kilometers.</param>
/// <param name="Backing">Claims, or the class of the estimate.</param>
internal sealed record LengthFact(double Km, Backing Backing);
