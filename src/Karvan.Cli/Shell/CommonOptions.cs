using System.CommandLine;
using Karvan.Cli.Output;

namespace Karvan.Cli.Shell;

/// <summary>The options that every verb has.</summary>
internal static class CommonOptions
{
    public static readonly Option<string?> Format = CreateFormat();

    public static readonly Option<string?> Out = new("--out")
    {
        Description = "Also write the result as files into this folder; it appears only when all of it is written",
        HelpName = "DIR",
        Recursive = true,
    };

    public static readonly Option<bool> Force = new("--force")
    {
        Description = "Let --out write into a folder that is not empty",
        Recursive = true,
    };

    public static readonly Option<string?> Store = new("--store")
    {
        Description = "Where runs are kept [default: the variable KARVAN_STORE, else ./.karvan]",
        HelpName = "PATH",
        Recursive = true,
    };

    public static readonly Option<bool> Quiet = new("--quiet")
    {
        Description = "No progress and no remarks on standard error",
        Recursive = true,
    };

    public static void AddTo(Command root)
    {
        root.Options.Add(Format);
        root.Options.Add(Out);
        root.Options.Add(Force);
        root.Options.Add(Store);
        root.Options.Add(Quiet);
    }

    /// <summary>The chosen format; without a choice a table on a terminal and JSON in a pipe.</summary>
    public static OutputFormat FormatOf(ParseResult parse, bool outputIsTerminal) => parse.GetValue(Format) switch
    {
        "table" => OutputFormat.Table,
        "json" => OutputFormat.Json,
        "csv" => OutputFormat.Csv,
        "geojson" => OutputFormat.GeoJson,
        _ => outputIsTerminal ? OutputFormat.Table : OutputFormat.Json,
    };

    private static Option<string?> CreateFormat()
    {
        Option<string?> format = new("--format")
        {
            Description = "How to print the result; geojson where it is a map [default: table on a terminal, json in a pipe]",
            Recursive = true,
        };
        format.AcceptOnlyFromAmong("table", "json", "csv", "geojson");
        return format;
    }
}
