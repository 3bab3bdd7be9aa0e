using System.Globalization;
using Karvan.Cli.Output;
using Karvan.Cli.Shell;
using Karvan.Studies.Shipments.Logs;

namespace Karvan.Cli.Commands;

/// <summary>Asks which columns of a log are meant, where someone sits at the terminal.</summary>
internal static class ColumnQuestions
{
    /// <summary>The map by the answers; the plain one where no column is missing or nobody can be asked.</summary>
    /// <exception cref="CommandException">No answer came.</exception>
    public static ColumnMap Ask(VerbContext context, LogTable table)
    {
        IReadOnlyList<string> missing = table.Missing(ColumnMap.Plain);
        if (missing.Count == 0 || context.Environment.Input is not { } input) return ColumnMap.Plain;
        TextWriter to = context.Environment.Error;
        to.WriteLine(CellText.Printable($"{table.File} has the columns {string.Join(", ", table.Header.Select((name, index) => $"{index + 1} = {name}"))}."));
        Dictionary<string, string> columns = missing.ToDictionary(column => column, column => AskFor(column, table, input, to), StringComparer.Ordinal);
        to.WriteLine("To be asked no more, save this as my-columns.yaml and add --columns my-columns.yaml:");
        to.WriteLine("columns:");
        foreach ((string ours, string theirs) in columns) to.WriteLine(CellText.Printable($"  {ours}: \"{theirs}\""));
        return new ColumnMap { Columns = columns };
    }

    private static string AskFor(string column, LogTable table, TextReader input, TextWriter to)
    {
        while (true)
        {
            to.Write($"Which column is the {column}? Number or name: ");
            string answer = input.ReadLine()?.Trim() ?? throw new CommandException(ExitCode.InvalidInput, $"No answer came; map the columns with --columns MAP.yaml.");
            if (int.TryParse(answer, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= 1 && number <= table.Header.Count) return table.Header[number - 1];
            if (table.Header.FirstOrDefault(name => string.Equals(name, answer, StringComparison.OrdinalIgnoreCase)) is { } known) return known;
            to.WriteLine($"'{CellText.Printable(answer)}' is none of them.");
        }
    }
}
