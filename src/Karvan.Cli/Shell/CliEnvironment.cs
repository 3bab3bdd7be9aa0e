using Spectre.Console;

namespace Karvan.Cli.Shell;

/// <summary>What a verb sees of the process around it; tests give their own.</summary>
internal sealed record CliEnvironment
{
    /// <summary>Width, in columns, of tables that do not go to a terminal.</summary>
    public const int PipeWidth = 120;

    /// <summary>Where results go.</summary>
    public required TextWriter Output { get; init; }

    /// <summary>Where messages and progress go.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Whether results go to a terminal.</summary>
    public bool OutputIsTerminal { get; init; }

    /// <summary>Whether messages go to a terminal.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>Where answers of the user come from; null = nobody can be asked.</summary>
    public TextReader? Input { get; init; }

    /// <summary>Folder in which the user called the command.</summary>
    public required string WorkingFolder { get; init; }

    /// <summary>Folder of the launcher, where the shipped data lies; null when the command was started without it.</summary>
    public string? Home { get; init; }

    /// <summary>Value of the variable KARVAN_STORE; null when it is not set.</summary>
    public string? StoreVariable { get; init; }

    /// <summary>Clock of progress estimates.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    public static CliEnvironment OfProcess() => new()
    {
        Output = Console.Out,
        Error = Console.Error,
        OutputIsTerminal = !Console.IsOutputRedirected,
        ErrorIsTerminal = !Console.IsErrorRedirected,
        Input = Console.IsInputRedirected || Console.IsErrorRedirected ? null : Console.In,
        WorkingFolder = Directory.GetCurrentDirectory(),
        Home = Environment.GetEnvironmentVariable("KARVAN_HOME"),
        StoreVariable = Environment.GetEnvironmentVariable("KARVAN_STORE"),
    };

    /// <summary>A console for tables: colors on a terminal only, whatever TERM says.</summary>
    public IAnsiConsole CreateConsole()
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = OutputIsTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = OutputIsTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(Output),
        });
        if (!OutputIsTerminal) console.Profile.Width = PipeWidth;
        return console;
    }

    /// <summary>The file that a path names, seen from the working folder; where there is none, that of the launcher's folder if there is one.</summary>
    public string FindFile(string path)
    {
        string here = Path.GetFullPath(path, WorkingFolder);
        string? shipped = Home is null || File.Exists(here) ? null : Path.GetFullPath(path, Home);
        return shipped is not null && File.Exists(shipped) ? shipped : here;
    }

    /// <summary>
    /// The folder that <paramref name="path"/> names, seen from the working folder; where there is none, seen from the launcher's folder.
    /// </summary>
    /// <exception cref="CommandException">Neither exists.</exception>
    public string FindFolder(string path)
    {
        string here = Path.GetFullPath(path, WorkingFolder);
        if (Directory.Exists(here)) return here;
        string? shipped = Home is null ? null : Path.GetFullPath(path, Home);
        if (shipped is not null && Directory.Exists(shipped)) return shipped;
        string places = shipped is null || string.Equals(shipped, here, StringComparison.Ordinal) ? here : $"{here} and {shipped}";
        throw new CommandException(ExitCode.InvalidInput, $"There is no folder '{path}' (looked at {places}).");
    }
}
