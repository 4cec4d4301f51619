-- Files that are to go and may still be there: of deleted jobs everything, of others what is kept
-- for a shorter time.
CREATE TABLE discards (
    job BLOB NOT NULL CHECK (length(job) = 16),
    what INTEGER NOT NULL CHECK (what BETWEEN 1 AND 3), -- everything, output, artifacts
    PRIMARY KEY (job, what)
) STRICT, WITHOUT ROWID;

INSERT INTO discards (job, what) SELECT id, 1 FROM leftovers;
DROP TABLE leftovers;
