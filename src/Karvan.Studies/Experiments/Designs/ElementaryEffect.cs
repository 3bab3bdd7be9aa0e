namespace Karvan.Studies.Experiments.Designs;

/// <summary>Effect of one dimension on a figure, in units of the figure for the whole range.</summary>
/// <param name="Count">Moves that were measured.</param>
/// <param name="Mu">Mean of the effects; effects of both signs cancel.</param>
/// <param name="MuStar">Mean of their sizes; 0 when none was measured.</param>
/// <param name="Sigma">Their standard deviation: other inputs or the place in the range change the effect; null below two moves.</param>
internal readonly record struct ElementaryEffect(int Count, double Mu, double MuStar, double? Sigma);
