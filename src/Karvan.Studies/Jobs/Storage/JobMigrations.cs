using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Karvan.Studies.Jobs.Storage;

/// <summary>Brings the file of jobs to the present shape: numbered scripts, each applied once.</summary>
internal static class JobMigrations
{
    private const string Prefix = "Karvan.Studies.Jobs.";
    private const string Suffix = ".sql";

    /// <summary>Applies what is missing, in one transaction, so that of two programs that begin at once one waits for the other.</summary>
    /// <exception cref="JobStoreException">A later version of the program has changed the file.</exception>
    public static void Apply(SqliteConnection connection, string file)
    {
        using SqliteTransaction transaction = connection.BeginTransaction(deferred: false);
        connection.Execute("CREATE TABLE IF NOT EXISTS migrations (number INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT", transaction: transaction);
        long applied = connection.ExecuteScalar<long>("SELECT COALESCE(MAX(number), 0) FROM migrations", transaction: transaction);
        string[] names = [.. typeof(JobMigrations).Assembly.GetManifestResourceNames().Where(IsMigration).Order(StringComparer.Ordinal)];
        if (applied > NumberOf(names[^1])) throw new JobStoreException($"'{file}' was written by a later version of Karvan; use that one, or choose another --store.");
        foreach (string name in names.Where(name => NumberOf(name) > applied))
        {
            connection.Execute(TextOf(name), transaction: transaction);
            connection.Execute("INSERT INTO migrations (number, name) VALUES (@Number, @Name)", new { Number = NumberOf(name), Name = name[Prefix.Length..] }, transaction);
        }

        transaction.Commit();
    }

    private static bool IsMigration(string resource) => resource.StartsWith(Prefix, StringComparison.Ordinal) && resource.EndsWith(Suffix, StringComparison.Ordinal);

    private static long NumberOf(string resource) => long.Parse(resource.AsSpan(Prefix.Length, 4), NumberStyles.None, CultureInfo.InvariantCulture);

    private static string TextOf(string resource)
    {
        using StreamReader reader = new(typeof(JobMigrations).Assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }
}
