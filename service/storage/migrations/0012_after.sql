-- What a job was to wait for, as it was said: a retry waits for what of that is still to end.
ALTER TABLE specs ADD COLUMN after_jobs TEXT;
ALTER TABLE specs ADD COLUMN after_when INTEGER;
