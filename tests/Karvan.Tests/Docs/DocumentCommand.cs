using System.Collections.Concurrent;
using Karvan.Cli;
using Karvan.Cli.Shell;
using Karvan.Tests.Architecture;

namespace Karvan.Tests.Docs;

/// <summary>
/// Output of the command for documents: as a table of 120 columns unless a format is asked for, without the line on the run, which holds times. A command that
/// several blocks show runs once. Findings are a result too. Of commands joined by <c>&amp;&amp;</c> the output of the last is shown; a folder that one keeps runs in
/// or writes to is a temporary one, whose drawings are taken over.
/// </summary>
internal static class DocumentCommand
{
    private static readonly string[] _folders = ["--keep", "--out"];
    private static readonly ConcurrentDictionary<string, Lazy<Task<string[]>>> _outputs = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<(string Command, string Name), string> _drawings = new();

    /// <summary>Lines of the output, without spaces at their ends and empty lines at the end.</summary>
    public static Task<string[]> RunAsync(string command) => _outputs.GetOrAdd(command, one => new Lazy<Task<string[]>>(() => StartAsync(one))).Value;

    /// <summary>A drawing that a command writes into the folder of its <c>--out</c>.</summary>
    public static async Task<string> DrawingOfAsync(string command, string name)
    {
        await RunAsync(command);
        return _drawings.TryGetValue((command, name), out string? drawing) ? drawing : throw new InvalidOperationException($"'{command}' draws no {name}.");
    }

    /// <summary>The table or note that begins with a text: its first line and all until the next table or note.</summary>
    public static string[] PartOf(string[] lines, string title)
    {
        int start = Array.FindIndex(lines, line => line.StartsWith(title, StringComparison.Ordinal));
        if (start < 0) throw new InvalidOperationException($"No line begins with '{title}'; those that could: {string.Join(" | ", lines.Where(IsHeading))}");
        int end = Array.FindIndex(lines, start + 1, IsHeading);
        return WithoutEnd(lines[start..(end < 0 ? lines.Length : end)]);
    }

    /// <summary>The first rows of a table, with an ellipsis where more follow.</summary>
    public static string[] FirstOf(string[] lines, int rows)
    {
        int rule = Array.FindIndex(lines, IsRule);
        int end = rule + 1 + rows;
        return end >= lines.Length ? lines : [.. lines[..end], "  …"];
    }

    private static async Task<string[]> StartAsync(string commands)
    {
        DirectoryInfo store = Directory.CreateTempSubdirectory("karvan-docs-");
        try
        {
            string output = "";
            string[][] all = [.. commands.Split(" && ").Select(command => command.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1..])];
            string[] kept = [.. all.SelectMany(arguments => _folders.SelectMany(option => arguments.SkipWhile(argument => argument != option).Skip(1).Take(1)))];
            foreach (string[] arguments in all) output = await OutputOfAsync([.. arguments.Select(argument => kept.Contains(argument) ? Path.Combine(store.FullName, argument) : argument)], store.FullName);
            foreach (string file in Directory.EnumerateFiles(store.FullName, "*.svg", SearchOption.AllDirectories)) _drawings[(commands, Path.GetFileName(file))] = await File.ReadAllTextAsync(file);
            return WithoutEnd([.. output.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd()).Where(line => !line.StartsWith("Run ", StringComparison.Ordinal))]);
        }
        finally
        {
            store.Delete(recursive: true);
        }
    }

    private static async Task<string> OutputOfAsync(string[] arguments, string store)
    {
        if (!arguments.Contains("--format")) arguments = [.. arguments, "--format", "table"];
        using StringWriter output = new();
        using StringWriter error = new();
        CliEnvironment environment = new() { Output = output, Error = error, WorkingFolder = Repository.Root, Home = Repository.Root, StoreVariable = store };
        int code = await CliApplication.RunAsync(arguments, Verbs.All(), environment);
        return code is 0 or 1 ? output.ToString() : throw new InvalidOperationException($"'{string.Join(' ', arguments)}' ended with {code}: {error}");
    }

    private static string[] WithoutEnd(string[] lines)
    {
        int end = Array.FindLastIndex(lines, line => line.Length > 0);
        return lines[..(end + 1)];
    }

    private static bool IsHeading(string line) => line.Length > 0 && line[0] != ' ' && !IsRule(line);

    private static bool IsRule(string line) => line.Length > 0 && line.All(letter => letter == '─');
}
