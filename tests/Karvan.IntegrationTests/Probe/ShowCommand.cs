using Karvan.Cli;
using Karvan.Cli.Output;
using Karvan.Cli.Shell;

namespace Karvan.IntegrationTests.Probe;

/// <summary>Shows a small fixed result; with findings.</summary>
internal sealed class ShowCommand() : VerbCommand("show", "Shows a result", "probe show --format csv")
{
    protected override Task<ExitCode> ExecuteAsync(VerbContext context, CancellationToken cancellation)
    {
        ReportTable places = new("places", "Places", new("name", "Name"), new("tonnes", "Tonnes", "N0"));
        places.Add("Aqtau – Ələt", 1234567.25);
        places.Add("=1+1", -0.1);
        places.Add("a, \"b\"", null);
        ReportTable second = new("second", "Second", new ReportColumn("x", "X"));
        second.Add("\u001b[31mred");
        context.Write(new Report("show", new { schema = 1, share = 0.1 + 0.2, name = "Ələt" }, [places, second], []));
        return Task.FromResult(ExitCode.Findings);
    }
}
