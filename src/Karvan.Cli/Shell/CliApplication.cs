using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Karvan.Cli.Shell;

/// <summary>Puts the verbs together and runs the one that was called.</summary>
internal static class CliApplication
{
    /// <summary>Time that a cancelled verb has to put things in order.</summary>
    private static readonly TimeSpan _terminationTime = TimeSpan.FromSeconds(10);

    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(string[] args, IReadOnlyList<VerbCommand> verbs, CliEnvironment environment)
    {
        ParseResult parse = CreateRoot(verbs, environment).Parse(args);
        if (parse.Errors.Count > 0 && parse.Action is not HelpWithExamples) return await ReportUsageAsync(parse, environment);
        return await parse.InvokeAsync(new InvocationConfiguration
        {
            Output = environment.Output,
            Error = environment.Error,
            ProcessTerminationTimeout = _terminationTime,
        });
    }

    private static RootCommand CreateRoot(IReadOnlyList<VerbCommand> verbs, CliEnvironment environment)
    {
        RootCommand root = new("Karvan: an evidence-backed model of the Trans-Caspian International Transport Route");
        foreach (VerbCommand verb in verbs)
        {
            verb.Bind(environment);
            root.Subcommands.Add(verb);
        }

        CommonOptions.AddTo(root);
        HelpOption help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((HelpAction)help.Action!);
        return root;
    }

    private static async Task<int> ReportUsageAsync(ParseResult parse, CliEnvironment environment)
    {
        string command = parse.CommandResult.Command is VerbCommand verb ? verb.FullName : "karvan";
        if (parse.Action is ParseErrorAction errors)
        {
            errors.ShowHelp = false;
            using StringWriter text = new();
            await parse.InvokeAsync(new InvocationConfiguration { Output = text, Error = text });
            await environment.Error.WriteAsync(InWords(text.ToString()));
        }

        await environment.Error.WriteLineAsync($"See: {command} --help");
        return (int)ExitCode.WrongUsage;
    }

    // The parser names types of the language.
    private static string InWords(string errors) => errors
        .Replace(" as expected type 'System.UInt64'", ": write a whole number of at least 0", StringComparison.Ordinal)
        .Replace(" as expected type 'System.Nullable`1[System.Int32]'", ": write a whole number", StringComparison.Ordinal)
        .Replace(" as expected type 'System.Int64'", ": write a whole number", StringComparison.Ordinal)
        .Replace(" as expected type 'System.Int32'", ": write a whole number", StringComparison.Ordinal);
}
