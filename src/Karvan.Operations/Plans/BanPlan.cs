using Karvan.Operations.Results;

namespace Karvan.Operations.Plans;

/// <summary>Loading for a port stops while too much waits there.</summary>
/// <param name="Place">Port.</param>
/// <param name="Chain">Chain.</param>
/// <param name="StopAbove">Input: stops when more units wait.</param>
/// <param name="ResumeBelow">Input: resumes when fewer wait.</param>
/// <param name="From">From this second on.</param>
/// <param name="To">Until this second.</param>
internal sealed record BanPlan(string Place, CargoChain Chain, int StopAbove, int ResumeBelow, long From, long To);
