-- Some formulas pay a percentage of it: a tariff of the act, so each line has its own.
-- NULL: not entered, or not asked for.
ALTER TABLE devis_ligne ADD COLUMN tarif_convention_centimes INTEGER
  CHECK (tarif_convention_centimes >= 0);
