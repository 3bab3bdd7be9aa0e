using NodaTime;

namespace Karvan.Network.Changes;

/// <summary>One value of a change, as its key demands.</summary>
/// <param name="Mark">Where it stands.</param>
/// <param name="Text">As written.</param>
/// <param name="Number">Its number where the key wants one.</param>
/// <param name="Date">Its day where the key wants one.</param>
public sealed record ScenarioValue(ScenarioMark Mark, string Text, double? Number, LocalDate? Date);
