namespace Karvan.IntegrationTests.Cli;

/// <summary>What a process left behind.</summary>
public sealed record ProcessResult(int ExitCode, string Output, string Error);
