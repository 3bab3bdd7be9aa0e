using System.CommandLine;
using Karvan.Cli;
using Karvan.Cli.Shell;

namespace Karvan.IntegrationTests.Probe;

/// <summary>Fails in the way that is asked for.</summary>
internal sealed class FailCommand : VerbCommand
{
    private readonly Argument<string> _kind = new("KIND");

    public FailCommand() : base("fail", "Fails", "probe fail input") => Arguments.Add(_kind);

    protected override Task<ExitCode> ExecuteAsync(VerbContext context, CancellationToken cancellation) => throw (context.Value(_kind) switch
    {
        "input" => new InvalidDataException("links.csv, row 7, column length_km: '-3' is not above 0; give the length along the way."),
        "answer" => new CommandException(ExitCode.NoAnswer, "There is no route."),
        "server" => new HttpRequestException("Nobody answers at port 1."),
        _ => new InvalidOperationException("The cart lost a wheel.\nSecond line."),
    });
}
