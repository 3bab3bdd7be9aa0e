using Karvan.Cli;
using Karvan.Cli.Shell;
using Karvan.Tests.Architecture;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Cli;

/// <summary>What a user meets who calls a verb wrongly: one message in words and the exit code that fits.</summary>
public class WrongUsageTests
{
    public static TheoryData<string, int, string> Calls => new()
    {
        { "check --coverage --foo", 3, "'--foo'" },
        { "check no-such-folder", 2, "no-such-folder" },
        { "balance docs", 2, "is no data package" },
        { "balance --year abc", 3, "write a whole number" },
        { "balance data/mini --year 1900", 4, "--year 1900" },
        { "balance data/mini --format geojson", 3, "is no map" },
        { "network --year abc", 3, "write a whole number" },
        { "network data/mini --date 2024-13-01", 3, "is not a day" },
        { "demand refit data/mini --set nosuch=3", 3, "karvan demand refit: 'nosuch'" },
        { "demand refit data/mini --year 1999", 4, "--year 1999" },
        { "simulate --year 1800", 3, "1990 to 2100" },
        { "simulate --seed -1", 3, "write a whole number of at least 0" },
        { "simulate --scenario no-such.yaml", 2, "no-such.yaml" },
        { "simulate --scenario README.md", 2, "README.md" },
    };

    [Theory, MemberData(nameof(Calls))]
    public async Task Call_Wrong_SaysSoAndEndsWithItsCode(string call, int code, string message)
    {
        using StringWriter output = new();
        using StringWriter error = new();
        CliEnvironment environment = new() { Output = output, Error = error, WorkingFolder = Repository.Root, StoreVariable = Path.Combine(Path.GetTempPath(), "karvan-none") };
        (await CliApplication.RunAsync(call.Split(' '), Verbs.All(), environment)).ShouldBe(code, error.ToString());
        error.ToString().ShouldContain(message);
        error.ToString().ShouldNotContain("System.");
        output.ToString().ShouldBeEmpty();
    }
}
