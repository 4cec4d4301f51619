-- Since when somebody holds a waiting job.
ALTER TABLE jobs ADD COLUMN held_at INTEGER;
