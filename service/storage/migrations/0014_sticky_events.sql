-- Those that are over are found without a look at the others.
CREATE INDEX sticky_events_by_until ON sticky_events (until);
