namespace Karvan.Studies.Jobs.Storage;

/// <summary>
/// The statements on jobs. Each change of state is one UPDATE whose WHERE holds what must be true before, so that of two that come at once one finds nothing to
/// change. All of it is SQL that SQLite and PostgreSQL understand alike.
/// </summary>
internal static class JobSql
{
    public const string Add =
        """
        INSERT INTO jobs (kind, title, request, state, progress_total, created_ms) VALUES (@Kind, @Title, @Request, 'queued', @Total, @Now)
        RETURNING *
        """;

    public const string Find = "SELECT * FROM jobs WHERE id = @Id";

    public const string List = "SELECT * FROM jobs ORDER BY id";

    /// <summary>Jobs that were asked to cancel and whose worker gives no sign any more.</summary>
    public const string CancelLost =
        """
        UPDATE jobs SET state = 'cancelled', finished_ms = @Now, owner = NULL, lease_until_ms = NULL, estimate_ms = NULL
        WHERE state = 'running' AND lease_until_ms < @Now AND cancel_asked = 1
        """;

    /// <summary>Jobs that have lost too many workers.</summary>
    public const string FailLost =
        """
        UPDATE jobs SET state = 'failed', error = @Error, losses = losses + 1, finished_ms = @Now, owner = NULL, lease_until_ms = NULL, estimate_ms = NULL
        WHERE state = 'running' AND lease_until_ms < @Now AND losses + 1 >= @MostLosses
        """;

    /// <summary>The oldest job that waits or whose worker gives no sign any more.</summary>
    public const string Take =
        """
        UPDATE jobs SET losses = losses + CASE WHEN state = 'running' THEN 1 ELSE 0 END, state = 'running', attempt = attempt + 1, owner = @Owner, lease_until_ms = @Lease,
            started_ms = COALESCE(started_ms, @Now), progress_done = 0, progress_message = '', estimate_ms = NULL
        WHERE id = (SELECT id FROM jobs WHERE state = 'queued' OR (state = 'running' AND lease_until_ms < @Now) ORDER BY id LIMIT 1)
            AND (state = 'queued' OR (state = 'running' AND lease_until_ms < @Now))
        RETURNING *
        """;

    public const string Sign =
        $"""
        UPDATE jobs SET lease_until_ms = @Lease, progress_done = @Done, progress_message = @Message, estimate_ms = @Estimate
        WHERE {Mine}
        RETURNING cancel_asked
        """;

    public const string Complete =
        $"""
        UPDATE jobs SET state = 'done', run_id = @RunId, is_partial = @IsPartial, progress_done = progress_total, progress_message = '', finished_ms = @Now, {Free}
        WHERE {Mine} AND cancel_asked = 0
        """;

    public const string Fail =
        $"""
        UPDATE jobs SET state = CASE WHEN cancel_asked = 1 THEN 'cancelled' ELSE 'failed' END, error = CASE WHEN cancel_asked = 1 THEN NULL ELSE @Error END, finished_ms = @Now, {Free}
        WHERE {Mine}
        """;

    public const string GiveBack =
        $"""
        UPDATE jobs SET state = CASE WHEN cancel_asked = 1 THEN 'cancelled' ELSE 'queued' END, finished_ms = CASE WHEN cancel_asked = 1 THEN @Now ELSE NULL END, {Free}
        WHERE {Mine}
        """;

    public const string CancelQueued = "UPDATE jobs SET state = 'cancelled', cancel_asked = 1, finished_ms = @Now WHERE id = @Id AND state = 'queued'";

    public const string AskToCancel = "UPDATE jobs SET cancel_asked = 1 WHERE id = @Id AND state = 'running'";

    public const string Remove = "DELETE FROM jobs WHERE id = @Id AND state IN ('done', 'failed', 'cancelled')";

    private const string Mine = "id = @Id AND state = 'running' AND owner = @Owner AND attempt = @Attempt";

    private const string Free = "owner = NULL, lease_until_ms = NULL, estimate_ms = NULL";
}
