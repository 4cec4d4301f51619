-- Before all places that jobs were given at the front of their lines, whatever the clock said then.
ALTER TABLE meta ADD COLUMN front_place INTEGER NOT NULL DEFAULT 0;
UPDATE meta SET front_place = min(0, coalesce((SELECT min(place) FROM jobs), 0));
