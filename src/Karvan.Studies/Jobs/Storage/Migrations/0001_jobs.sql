-- Jobs of a store. Times are milliseconds since 1970-01-01T00:00Z. STRICT and AUTOINCREMENT are SQLite's; all statements on the table are plain SQL.
CREATE TABLE jobs (
    id               INTEGER PRIMARY KEY AUTOINCREMENT,                      -- never given twice, so that no folder is another job's
    kind             TEXT    NOT NULL CHECK (kind <> ''),                    -- the verb
    title            TEXT    NOT NULL,                                       -- what it is about, for people
    request          TEXT    NOT NULL CHECK (request <> ''),                 -- JSON of the request
    state            TEXT    NOT NULL CHECK (state IN ('queued', 'running', 'done', 'failed', 'cancelled')),
    cancel_asked     INTEGER NOT NULL DEFAULT 0 CHECK (cancel_asked IN (0, 1)),
    attempt          INTEGER NOT NULL DEFAULT 0 CHECK (attempt >= 0),        -- how often it was taken up; fences off workers that were given up
    losses           INTEGER NOT NULL DEFAULT 0 CHECK (losses >= 0 AND losses <= attempt), -- how often its worker gave no sign any more
    owner            TEXT,                                                   -- worker that runs it
    lease_until_ms   INTEGER,                                                -- until when the worker need not give a sign
    progress_done    REAL    NOT NULL DEFAULT 0 CHECK (progress_done >= 0 AND progress_done <= progress_total),
    progress_total   REAL    NOT NULL CHECK (progress_total > 0),
    progress_message TEXT    NOT NULL DEFAULT '',
    estimate_ms      INTEGER,                                                -- when it is likely to end
    created_ms       INTEGER NOT NULL,
    started_ms       INTEGER,                                                -- first time it was taken up
    finished_ms      INTEGER,
    run_id           TEXT,
    is_partial       INTEGER NOT NULL DEFAULT 0 CHECK (is_partial IN (0, 1)), -- the result stopped at a limit that was asked for
    error            TEXT,                                                   -- one message
    CHECK ((state = 'running') = (owner IS NOT NULL)),
    CHECK ((state = 'running') = (lease_until_ms IS NOT NULL)),
    CHECK ((state IN ('done', 'failed', 'cancelled')) = (finished_ms IS NOT NULL)),
    CHECK ((state = 'done') = (run_id IS NOT NULL)),
    CHECK ((state = 'failed') = (error IS NOT NULL)),
    CHECK (cancel_asked = 0 OR state IN ('running', 'cancelled')),
    CHECK (estimate_ms IS NULL OR state = 'running')
) STRICT;

CREATE INDEX jobs_by_state ON jobs (state, id);
