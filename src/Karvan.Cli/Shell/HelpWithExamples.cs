using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Karvan.Cli.Shell;

/// <summary>The help of a verb, followed by its examples.</summary>
internal sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        int code = help.Invoke(parseResult);
        if (parseResult.CommandResult.Command is not VerbCommand verb) return code;
        TextWriter output = parseResult.InvocationConfiguration.Output;
        output.WriteLine(verb.Examples.Count == 1 ? "Example:" : "Examples:");
        foreach (string example in verb.Examples) output.WriteLine($"  {example}");
        output.WriteLine();
        return code;
    }
}
