-- What decides when a job starts besides its place in line, and what a queue may be told.

ALTER TABLE jobs ADD COLUMN delay_reason INTEGER;
ALTER TABLE jobs ADD COLUMN due_at INTEGER;
ALTER TABLE jobs ADD COLUMN burst_started_at INTEGER;
ALTER TABLE jobs ADD COLUMN expires_at INTEGER CHECK (expires_at IS NULL OR state <= 2);
ALTER TABLE jobs ADD COLUMN override INTEGER;
ALTER TABLE jobs ADD COLUMN event TEXT; -- that it still waits for
ALTER TABLE jobs ADD COLUMN locks TEXT;

ALTER TABLE specs ADD COLUMN stall_timeout INTEGER;
ALTER TABLE specs ADD COLUMN ttl INTEGER;
ALTER TABLE specs ADD COLUMN deadline INTEGER;
ALTER TABLE specs ADD COLUMN event TEXT;
ALTER TABLE specs ADD COLUMN max_wait INTEGER;
ALTER TABLE specs ADD COLUMN on_max_wait INTEGER;

-- The next job to expire, those that wait for an event, and those to be started before all others.
CREATE INDEX jobs_expiring ON jobs (expires_at) WHERE expires_at IS NOT NULL;
CREATE INDEX jobs_by_event ON jobs (event, state) WHERE event IS NOT NULL;
CREATE INDEX jobs_run_now ON jobs (seq) WHERE override = 1 AND state = 2;

-- Waiting jobs and what they wait for; a row goes when that has ended as it should.
CREATE TABLE dependencies (
    job INTEGER NOT NULL REFERENCES jobs ON DELETE CASCADE,
    needs INTEGER NOT NULL, -- seq
    whatever_end INTEGER NOT NULL, -- else it must be DONE
    PRIMARY KEY (job, needs)
) STRICT, WITHOUT ROWID;

CREATE INDEX dependencies_by_needs ON dependencies (needs);

-- Events that jobs may still find when they come.
CREATE TABLE sticky_events (
    name TEXT PRIMARY KEY,
    until INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

ALTER TABLE queues ADD COLUMN weight INTEGER NOT NULL DEFAULT 1;
ALTER TABLE queues ADD COLUMN max_queued INTEGER;
ALTER TABLE queues ADD COLUMN active_hours TEXT;
ALTER TABLE queues ADD COLUMN paused_until INTEGER;
ALTER TABLE queues ADD COLUMN pause_suspends INTEGER NOT NULL DEFAULT 0;
ALTER TABLE queues ADD COLUMN paused_at INTEGER;
ALTER TABLE meta ADD COLUMN paused_until INTEGER;
ALTER TABLE meta ADD COLUMN pause_suspends INTEGER NOT NULL DEFAULT 0;
ALTER TABLE meta ADD COLUMN paused_at INTEGER;

UPDATE queues SET paused_at = 0 WHERE paused <> 0;
UPDATE meta SET paused_at = 0 WHERE paused <> 0;
ALTER TABLE queues DROP COLUMN paused;
ALTER TABLE meta DROP COLUMN paused;
