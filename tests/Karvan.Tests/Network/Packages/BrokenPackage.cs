using Karvan.Tests.Packages;

namespace Karvan.Tests.Network.Packages;

/// <summary>One way to break the hand-made package, and the finding that must come of it.</summary>
/// <param name="Name">Name of the test case.</param>
/// <param name="Break">What is done to the copy.</param>
/// <param name="File">File of the finding.</param>
/// <param name="Row">Row of the finding.</param>
/// <param name="Column">Column of the finding.</param>
/// <param name="Rule">Rule of the finding.</param>
public sealed record BrokenPackage(string Name, Action<TemporaryPackage> Break, string File, int? Row, string? Column, string Rule);
