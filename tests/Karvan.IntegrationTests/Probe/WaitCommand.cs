using Karvan.Cli;
using Karvan.Cli.Shell;

namespace Karvan.IntegrationTests.Probe;

/// <summary>Writes half of a result, says so, and waits until it is cancelled.</summary>
internal sealed class WaitCommand() : VerbCommand("wait", "Waits for its end", "probe wait --out DIR")
{
    protected override async Task<ExitCode> ExecuteAsync(VerbContext context, CancellationToken cancellation)
    {
        if (context.ResultFolder is { } folder)
            await File.WriteAllTextAsync(Path.Combine(folder, "half.json"), "{", cancellation);
        context.Remark("waiting");
        await Task.Delay(Timeout.Infinite, cancellation);
        return ExitCode.Done;
    }
}
