-- What comes with an event, for the jobs that it releases.
ALTER TABLE sticky_events ADD COLUMN data BLOB;
ALTER TABLE specs ADD COLUMN event_data BLOB;
