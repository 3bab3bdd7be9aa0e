using System.CommandLine;
using Karvan.Cli.Output;

namespace Karvan.Cli.Shell;

/// <summary>
/// A verb: reads its options, calls a library, renders the result as a <see cref="Report"/>. Throwing
/// <see cref="CommandException"/> ends it with a chosen exit code; other exceptions are mapped by <see cref="Failure"/>.
/// </summary>
internal abstract class VerbCommand : Command
{
    protected VerbCommand(string name, string description, params string[] examples) : base(name, description) => Examples = examples;

    /// <summary>Command lines that help shows, at least one.</summary>
    public IReadOnlyList<string> Examples { get; }

    /// <summary>How it is called, for example <c>karvan demand refit</c>.</summary>
    public string FullName => Parents.OfType<VerbCommand>().FirstOrDefault() is { } parent ? $"{parent.FullName} {Name}" : $"karvan {Name}";

    /// <summary>Whether <c>--format geojson</c> may be asked of it.</summary>
    public virtual bool AllowsGeoJson => false;

    /// <summary>
    /// Does the work. Cancellation comes from Ctrl-C and SIGTERM: either let it throw, and nothing of --out appears, or write what is
    /// finished, marked as partial, and return <see cref="ExitCode.Cancelled"/>.
    /// </summary>
    protected abstract Task<ExitCode> ExecuteAsync(VerbContext context, CancellationToken cancellation);

    internal void Bind(CliEnvironment environment)
    {
        foreach (VerbCommand part in Subcommands.OfType<VerbCommand>()) part.Bind(environment);
        SetAction((parse, cancellation) => RunAsync(parse, environment, cancellation));
    }

    private async Task<int> RunAsync(ParseResult parse, CliEnvironment environment, CancellationToken cancellation)
    {
        try
        {
            using VerbContext context = new(parse, environment);
            if (context.Format == OutputFormat.GeoJson && !AllowsGeoJson) throw new CommandException(ExitCode.WrongUsage, "--format: the result is no map; use table, json or csv.");
            ExitCode code = await ExecuteAsync(context, cancellation);
            context.Complete();
            return (int)code;
        }
#pragma warning disable CA1031 // The shell is where every exception becomes a line and an exit code.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            await environment.Error.WriteLineAsync($"{FullName}: {Failure.LineOf(exception)}");
            return (int)Failure.CodeOf(exception);
        }
    }
}
