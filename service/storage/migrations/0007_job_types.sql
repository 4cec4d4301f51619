-- What is known of a type of jobs: an object of JSON, as job_types.put.v1 took it.

CREATE TABLE job_types (
    name TEXT PRIMARY KEY,
    definition BLOB NOT NULL
) STRICT, WITHOUT ROWID;
