-- What has ended, in the order in which it did: so it is forgotten.

CREATE INDEX jobs_by_end ON jobs (finished_at) WHERE finished_at IS NOT NULL;

-- Places in that order (the end of a job, its seq): what ended up to there has lost its artifacts,
-- its output.
ALTER TABLE meta ADD COLUMN artifacts_swept_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE meta ADD COLUMN artifacts_swept_seq INTEGER NOT NULL DEFAULT 0;
ALTER TABLE meta ADD COLUMN output_swept_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE meta ADD COLUMN output_swept_seq INTEGER NOT NULL DEFAULT 0;

-- Jobs that were deleted and whose folders may still be there.
CREATE TABLE leftovers (
    id BLOB PRIMARY KEY CHECK (length(id) = 16)
) STRICT, WITHOUT ROWID;
