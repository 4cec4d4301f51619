-- Enums are stored as the numbers in shared/domain/jobstate.h, times as milliseconds since the
-- epoch (UTC), durations as milliseconds, ids as their 16 bytes. NULL stands for "none" and for
-- the empty text, so that the indexes over marks that few jobs carry stay small.

CREATE TABLE meta (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    next_seq INTEGER NOT NULL,
    paused INTEGER NOT NULL,
    log_bytes INTEGER NOT NULL -- output kept of all attempts
) STRICT;

INSERT INTO meta (one, next_seq, paused, log_bytes) VALUES (1, 1, 0, 0);

CREATE TABLE settings (
    key TEXT PRIMARY KEY,
    value ANY NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE queues (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    concurrency INTEGER,
    paused INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE lanes (
    id INTEGER PRIMARY KEY,
    queue INTEGER NOT NULL REFERENCES queues,
    needs INTEGER NOT NULL,
    lock TEXT NOT NULL, -- '' for none: NULLs would not count as equal
    UNIQUE (queue, needs, lock)
) STRICT;

CREATE TABLE lane_counts (
    lane INTEGER NOT NULL REFERENCES lanes,
    state INTEGER NOT NULL,
    jobs INTEGER NOT NULL,
    PRIMARY KEY (lane, state)
) STRICT, WITHOUT ROWID;

CREATE TABLE queue_hours (
    queue INTEGER NOT NULL REFERENCES queues,
    hour INTEGER NOT NULL, -- hours since the epoch
    started INTEGER NOT NULL,
    done INTEGER NOT NULL,
    failed INTEGER NOT NULL,
    waited INTEGER NOT NULL,
    PRIMARY KEY (hour, queue)
) STRICT, WITHOUT ROWID;

CREATE TABLE subjects (
    key TEXT PRIMARY KEY,
    generation INTEGER NOT NULL,
    latest BLOB NOT NULL,
    waiting INTEGER, -- seq
    running INTEGER -- seq
) STRICT, WITHOUT ROWID;

-- What lists show. What a job is given at birth and only it itself needs is in `specs`.
-- No CHECK asks for more than two values by IN: SQLite would make a temporary table of them for
-- every row that is written.
CREATE TABLE jobs (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    queue INTEGER NOT NULL, -- that of its lane, whatever lane it moves to
    lane INTEGER NOT NULL REFERENCES lanes,
    state INTEGER NOT NULL CHECK (state BETWEEN 1 AND 4 OR state BETWEEN 10 AND 15),
    priority INTEGER NOT NULL,
    place INTEGER NOT NULL,
    needs INTEGER NOT NULL,
    generation INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    run_at INTEGER,
    max_retries INTEGER NOT NULL,
    execution_mode INTEGER NOT NULL,
    job_type TEXT NOT NULL,
    subject_key TEXT,
    command_line TEXT,
    user_tag TEXT,
    parent BLOB,
    chain_group TEXT,
    trace_id TEXT,
    request_id TEXT,
    retry_of BLOB,
    -- From here on: what nearly every job is born without.
    started_at INTEGER,
    finished_at INTEGER,
    attempt INTEGER NOT NULL DEFAULT 0,
    retries_used INTEGER NOT NULL DEFAULT 0,
    superseded_by BLOB,
    exit_code INTEGER,
    signal INTEGER,
    failure_reason INTEGER,
    failure_detail TEXT,
    result_summary BLOB,
    stopping INTEGER NOT NULL DEFAULT 0,
    freeze_reasons INTEGER NOT NULL DEFAULT 0,
    log_bytes INTEGER NOT NULL DEFAULT 0,

    -- Only SCHEDULED jobs are due later.
    CHECK ((run_at IS NOT NULL) = (state = 1)),
    -- RUNNING, SUSPENDED and DONE jobs have been started; others may have been.
    CHECK (NOT (state BETWEEN 3 AND 4 OR state = 10)
           OR (started_at IS NOT NULL AND attempt >= 1)),
    -- All from DONE on are final.
    CHECK ((finished_at IS NOT NULL) = (state >= 10)),
    CHECK (state <> 11 OR failure_reason IS NOT NULL),
    CHECK (state <> 13 OR superseded_by IS NOT NULL)
) STRICT;

-- The line at a lane: the next job is its first entry.
CREATE INDEX jobs_line ON jobs (lane, priority DESC, place) WHERE state = 2;

-- Lists, newest first, and bulk commands. An entry ends with its seq, so within one mark and state
-- each of these is in the order of seq.
CREATE INDEX jobs_by_state ON jobs (state);
CREATE INDEX jobs_by_queue ON jobs (queue, state);
CREATE INDEX jobs_by_user_tag ON jobs (user_tag, state) WHERE user_tag IS NOT NULL;
CREATE INDEX jobs_by_chain_group ON jobs (chain_group, state) WHERE chain_group IS NOT NULL;
CREATE INDEX jobs_by_parent ON jobs (parent, state) WHERE parent IS NOT NULL;

CREATE UNIQUE INDEX jobs_by_request ON jobs (request_id) WHERE request_id IS NOT NULL;

CREATE TABLE specs (
    job INTEGER PRIMARY KEY REFERENCES jobs ON DELETE CASCADE,
    payload BLOB NOT NULL,
    timeout INTEGER,
    kill_grace INTEGER,
    log_limit INTEGER, -- bytes
    niceness INTEGER NOT NULL,
    leftovers INTEGER NOT NULL
) STRICT;

CREATE TABLE attempts (
    job INTEGER NOT NULL REFERENCES jobs ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number >= 1),
    slot INTEGER NOT NULL,
    started_at INTEGER NOT NULL,
    finished_at INTEGER,
    outcome INTEGER,
    exit_code INTEGER,
    signal INTEGER,
    failure_reason INTEGER,
    failure_detail TEXT,
    cpu INTEGER NOT NULL,
    peak_rss_bytes INTEGER NOT NULL,
    output_bytes INTEGER NOT NULL,
    dropped_bytes INTEGER NOT NULL,
    leftovers INTEGER NOT NULL,
    stop_reason INTEGER,
    freeze_reasons INTEGER NOT NULL,
    PRIMARY KEY (job, number),
    CHECK ((finished_at IS NOT NULL) = (outcome IS NOT NULL))
) STRICT, WITHOUT ROWID;
