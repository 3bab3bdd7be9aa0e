namespace Karvan.Network.Changes;

/// <summary>A place in a scenario file.</summary>
/// <param name="File">File as given.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column, from 1.</param>
public readonly record struct ScenarioMark(string File, int Line, int Column);
