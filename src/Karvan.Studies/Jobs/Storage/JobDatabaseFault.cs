using Microsoft.Data.Sqlite;

namespace Karvan.Studies.Jobs.Storage;

/// <summary>What went wrong in the file of jobs, in words (result codes: https://sqlite.org/rescode.html).</summary>
internal static class JobDatabaseFault
{
    private const int Failed = 1;
    private const int Permission = 3;
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NoDatabase = 26;

    public static string WordsOf(SqliteException exception, string file) => exception.SqliteErrorCode switch
    {
        Corrupt or NoDatabase or Failed => $"'{file}' is damaged or no file of jobs ({exception.Message}). Move it away to begin anew; results of finished jobs lie in the folders beside it.",
        ReadOnly or Permission or CannotOpen => $"'{file}' cannot be opened for writing. Check the permissions of its folder or choose another --store.",
        Busy or Locked => $"'{file}' is locked by another program. Try again when that has ended.",
        Full => $"'{file}' cannot be written: the disk is full.",
        _ => $"'{file}' cannot be used ({exception.Message}).",
    };
}
