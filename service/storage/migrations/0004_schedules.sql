-- Jobs that come again and again.
CREATE TABLE schedules (
    name TEXT PRIMARY KEY,
    cron TEXT,
    every INTEGER,
    time_zone TEXT NOT NULL,
    template BLOB NOT NULL, -- the parameters of an enqueue, JSON
    missed INTEGER NOT NULL,
    overlap INTEGER NOT NULL,
    enabled INTEGER NOT NULL,
    anchor INTEGER NOT NULL,
    next_at INTEGER,
    owed INTEGER NOT NULL,
    owed_at INTEGER,
    last_job INTEGER, -- may be gone
    CHECK ((cron IS NULL) <> (every IS NULL)),
    CHECK ((owed > 0) = (owed_at IS NOT NULL))
) STRICT, WITHOUT ROWID;

-- The latest runs of each.
CREATE TABLE schedule_runs (
    id INTEGER PRIMARY KEY,
    schedule TEXT NOT NULL REFERENCES schedules ON DELETE CASCADE,
    time INTEGER NOT NULL,
    job BLOB, -- may be gone
    seq INTEGER,
    skipped INTEGER,
    detail TEXT,
    runs INTEGER NOT NULL,
    CHECK ((job IS NULL) = (skipped IS NOT NULL)),
    CHECK ((job IS NULL) = (seq IS NULL))
) STRICT;
CREATE INDEX schedule_runs_of ON schedule_runs (schedule, id);
