using System.CommandLine;

namespace Karvan.Cli.Shell;

/// <summary>The data package that a verb works on.</summary>
internal static class PackageArgument
{
    public const string Default = "data/titr";

    public static Argument<string> Create() => new("PACKAGE")
    {
        Description = "Folder of the data package",
        DefaultValueFactory = _ => Default,
    };
}
