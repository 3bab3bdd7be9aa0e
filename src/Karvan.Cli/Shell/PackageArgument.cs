using System.CommandLine;

namespace Karvan.Cli.Shell;

/// <summary>The data package that a verb works on.</summary>
internal static class PackageArgument
{
    public const string Default = "data/titr";

    /// <summary>The argument; what looks like an option is none of the folder's names but an option that the verb does not have.</summary>
    public static Argument<string> Create()
    {
        Argument<string> package = new("PACKAGE")
        {
            Description = "Folder of the data package",
            DefaultValueFactory = _ => Default,
        };
        package.Validators.Add(result =>
        {
            if (result.Tokens is [var token, ..] && token.Value.StartsWith('-')) result.AddError($"Unrecognized option '{token.Value}'.");
        });
        return package;
    }
}
