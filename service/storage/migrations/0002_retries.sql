-- How a job is tried again. NULL: as usual.

ALTER TABLE specs ADD COLUMN max_retries INTEGER;
ALTER TABLE specs ADD COLUMN retry_base INTEGER;
ALTER TABLE specs ADD COLUMN retry_factor REAL;
ALTER TABLE specs ADD COLUMN retry_cap INTEGER;
ALTER TABLE specs ADD COLUMN retry_jitter REAL;
ALTER TABLE specs ADD COLUMN retry_never_on BLOB; -- exit codes, a byte each
ALTER TABLE specs ADD COLUMN on_lost INTEGER;

-- The next job to become due is its first entry.
CREATE INDEX jobs_due ON jobs (run_at) WHERE state = 1;
