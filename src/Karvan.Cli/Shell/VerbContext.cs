using System.CommandLine;
using Karvan.Cli.Output;

namespace Karvan.Cli.Shell;

/// <summary>What a verb works with: its options, the place for its result, progress. One per call; not thread-safe, except the progress.</summary>
internal sealed class VerbContext : IDisposable
{
    private readonly ParseResult _parse;
    private readonly OutputFolder? _folder;
    private ProgressLine? _progress;

    /// <exception cref="CommandException">The folder of --out is not empty and --force is not given, or it cannot be made.</exception>
    public VerbContext(ParseResult parse, CliEnvironment environment)
    {
        _parse = parse;
        Environment = environment;
        Format = CommonOptions.FormatOf(parse, environment.OutputIsTerminal);
        Quiet = parse.GetValue(CommonOptions.Quiet);
        if (parse.GetValue(CommonOptions.Out) is { } folder)
            _folder = OutputFolder.Begin(Path.GetFullPath(folder, environment.WorkingFolder), parse.GetValue(CommonOptions.Force));
    }

    public CliEnvironment Environment { get; }

    public OutputFormat Format { get; }

    public bool Quiet { get; }

    /// <summary>Folder into which files of the result may be written before the verb ends; null without --out.</summary>
    public string? ResultFolder => _folder?.WorkPath;

    public T? Value<T>(Option<T> option) => _parse.GetValue(option);

    public T Value<T>(Argument<T> argument) => _parse.GetRequiredValue(argument);

    /// <summary>What stands on the command line and is nothing that the verb knows; only where the verb lets it through.</summary>
    public IReadOnlyList<string> Unknown => _parse.UnmatchedTokens;

    /// <summary>The folder of the package argument.</summary>
    /// <exception cref="CommandException">There is no such folder.</exception>
    public string Package(Argument<string> argument) => Environment.FindFolder(Value(argument));

    /// <summary>The store that is asked for: --store, else the variable KARVAN_STORE, else <c>.karvan</c> in the working folder.</summary>
    public string Store => _parse.GetValue(CommonOptions.Store) is { Length: > 0 } store ? store : Environment.StoreVariable is { Length: > 0 } variable ? variable : StoreFolder.Default;

    /// <summary>A remark on standard error; nothing with --quiet.</summary>
    public void Remark(string text)
    {
        if (Quiet) return;
        _progress?.Clear();
        Environment.Error.WriteLine(text);
    }

    /// <summary>Shows progress of <paramref name="what"/> on standard error until the verb ends; report the done share in [0, 1]. Reporting is thread-safe.</summary>
    public IProgress<double> Progress(string what)
    {
        _progress?.Dispose();
        _progress = new ProgressLine(what, Quiet ? TextWriter.Null : Environment.Error, Environment.ErrorIsTerminal, Environment.Time);
        return _progress;
    }

    /// <summary>Prints the result and, with --out, writes it as files.</summary>
    public void Write(Report report)
    {
        EndProgress();
        if (_folder is not null) ReportFiles.Write(report, _folder.WorkPath);
        new OutputWriter(Environment).Write(report, Format);
        if (Format == OutputFormat.Csv && report.Data.Count > 1)
            Remark($"Printed the table '{report.Data[0].Name}'; --out DIR writes all {report.Data.Count}.");
    }

    /// <summary>Lets the files of --out appear.</summary>
    public void Complete()
    {
        EndProgress();
        _folder?.Commit();
    }

    public void Dispose()
    {
        EndProgress();
        _folder?.Dispose();
    }

    private void EndProgress()
    {
        _progress?.Dispose();
        _progress = null;
    }
}
