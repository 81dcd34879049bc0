-- Attestations kept in the patients' files; the bytes are a file beside the base, named by sha256.

CREATE TABLE attestation (
  id            INTEGER PRIMARY KEY,
  patient_id    INTEGER NOT NULL REFERENCES patient (id) ON DELETE CASCADE,
  couverture_id INTEGER REFERENCES couverture (id) ON DELETE SET NULL,
  sha256        TEXT NOT NULL CHECK (length(sha256) = 64),
  format        TEXT NOT NULL,
  taille        INTEGER NOT NULL CHECK (taille > 0),
  pages         INTEGER NOT NULL CHECK (pages > 0),
  origine       TEXT NOT NULL CHECK (origine IN ('SCAN', 'IMPORT', 'COLLE', 'DOSSIER_SURVEILLE')),
  libelle       TEXT NOT NULL,
  recue_le      TEXT NOT NULL,
  -- the period of rights it proves, as it prints it
  droits_du     TEXT,
  droits_au     TEXT,
  -- the newer one that stands in for it; this one stays in its history
  remplacee_par INTEGER REFERENCES attestation (id) ON DELETE SET NULL,
  -- since when it lies in the basket
  retiree_le    TEXT,
  -- JPEG; last, so that a list is read without it
  vignette      BLOB NOT NULL,
  UNIQUE (patient_id, sha256),
  CHECK (remplacee_par <> id),
  CHECK (droits_du IS NULL OR droits_au IS NULL OR droits_du <= droits_au)
) STRICT;
CREATE INDEX attestation_fichier ON attestation (sha256, format, taille);
CREATE INDEX attestation_couverture ON attestation (couverture_id) WHERE couverture_id IS NOT NULL;
CREATE INDEX attestation_remplacee ON attestation (remplacee_par) WHERE remplacee_par IS NOT NULL;
CREATE INDEX attestation_retiree ON attestation (retiree_le) WHERE retiree_le IS NOT NULL;
