-- What a job asks of the machine.

ALTER TABLE specs ADD COLUMN wait_for_idle INTEGER NOT NULL DEFAULT 0;
ALTER TABLE specs ADD COLUMN require_charging INTEGER NOT NULL DEFAULT 0;
ALTER TABLE specs ADD COLUMN require_network INTEGER;
ALTER TABLE specs ADD COLUMN when_condition_lost INTEGER;
