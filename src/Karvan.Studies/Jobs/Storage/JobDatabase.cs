using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Karvan.Studies.Jobs.Storage;

/// <summary>
/// The SQLite file of jobs: write-ahead log, immediate transactions, one connection for each piece of work. What goes wrong in it is a
/// <see cref="JobStoreException"/>. Thread-safe, also between processes of one machine.
/// </summary>
internal sealed class JobDatabase(string file)
{
    private const int BusySeconds = 10;

    private readonly Lock _lock = new();
    private bool _isReady;

    static JobDatabase() => DefaultTypeMap.MatchNamesWithUnderscores = true;

    /// <summary>Whether there is a file; a store in which no job was ever added has none.</summary>
    public bool Exists => File.Exists(file);

    /// <summary>Does a piece of work in one transaction; it counts as a whole or, when it throws, not at all.</summary>
    /// <exception cref="JobStoreException">The file cannot be worked with.</exception>
    public T Write<T>(Func<DbConnection, DbTransaction, T> work) => Guarded(() =>
    {
        Prepare();
        using SqliteConnection connection = Open(SqliteOpenMode.ReadWrite);
        using SqliteTransaction transaction = connection.BeginTransaction(deferred: false);
        T result = work(connection, transaction);
        transaction.Commit();
        return result;
    });

    /// <summary>Reads.</summary>
    /// <exception cref="JobStoreException">The file cannot be worked with.</exception>
    public T Read<T>(Func<DbConnection, T> work) => Guarded(() =>
    {
        Prepare();
        using SqliteConnection connection = Open(SqliteOpenMode.ReadWrite);
        return work(connection);
    });

    private void Prepare()
    {
        lock (_lock)
        {
            if (_isReady) return;
            MakeFolder();
            using SqliteConnection connection = Open(SqliteOpenMode.ReadWriteCreate);
            connection.Execute("PRAGMA journal_mode = WAL");
            JobMigrations.Apply(connection, file);
            _isReady = true;
        }
    }

    private void MakeFolder()
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new JobStoreException($"'{file}' cannot be made: {exception.Message.TrimEnd('.')}. Choose another --store.", exception);
        }
    }

    // Without a pool the file can be copied or deleted as soon as the work is done.
    private SqliteConnection Open(SqliteOpenMode mode)
    {
        SqliteConnection connection = new(new SqliteConnectionStringBuilder { DataSource = file, Mode = mode, Pooling = false, DefaultTimeout = BusySeconds }.ToString());
        try
        {
            connection.Open();
            connection.Execute($"PRAGMA busy_timeout = {BusySeconds * 1000}");
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private T Guarded<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (SqliteException exception)
        {
            throw new JobStoreException(JobDatabaseFault.WordsOf(exception, file), exception);
        }
    }
}
