namespace Karvan.Cli.Shell;

/// <summary>The store of a verb that keeps it in a folder.</summary>
internal static class StoreFolder
{
    public const string Default = ".karvan";

    /// <summary>File of the user's claims in the folder of a store.</summary>
    public const string RegisterName = "register.db";

    /// <summary>Full path of the folder, made where there is none, so that a long run does not end with nowhere to keep its result.</summary>
    /// <exception cref="CommandException">The store is a server, the path is a file, or the folder cannot be made.</exception>
    public static string Of(VerbContext context)
    {
        string path = PathOf(context);
        try
        {
            Directory.CreateDirectory(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandException(ExitCode.Unreachable, $"--store: the folder '{path}' cannot be made; choose another one.");
        }

        return path;
    }

    /// <summary>Full path of the folder, which may not exist.</summary>
    /// <exception cref="CommandException">The store is a server, or the path is a file.</exception>
    public static string PathOf(VerbContext context)
    {
        if (context.Store.Split("://") is [var scheme, _, ..])
            throw new CommandException(ExitCode.Unreachable, $"--store: this verb keeps its runs in a folder and does not work with a store at a {scheme} server; give a folder.");
        string path = Path.GetFullPath(context.Store, context.Environment.WorkingFolder);
        return File.Exists(path) ? throw new CommandException(ExitCode.InvalidInput, $"--store: '{path}' is a file, not a folder.") : path;
    }

    /// <summary>Whether the folder holds a register of claims.</summary>
    /// <exception cref="CommandException">The folder cannot be read.</exception>
    public static bool HasRegister(string folder)
    {
        try
        {
            return Directory.Exists(folder) && Directory.EnumerateFiles(folder, RegisterName).Any();
        }
        catch (UnauthorizedAccessException)
        {
            throw new CommandException(ExitCode.InvalidInput, $"--store: '{folder}' cannot be read; check its permissions.");
        }
    }
}
