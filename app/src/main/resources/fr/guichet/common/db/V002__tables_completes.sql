-- What a table may hold beside its conventions; where each import comes from, and how to take it back.

-- The keys by which the practice knows who publishes its tables.
CREATE TABLE cle_confiance (
  id           INTEGER PRIMARY KEY,
  nom          TEXT NOT NULL,
  -- Ed25519, X.509 SubjectPublicKeyInfo in base64
  cle_publique TEXT NOT NULL UNIQUE,
  -- SHA-256 of that, in hexadecimal: what people compare
  empreinte    TEXT NOT NULL UNIQUE,
  acceptee_le  TEXT NOT NULL,
  revoquee_le  TEXT
) STRICT;

-- Which émetteur's tables a key signs; an émetteur answers to one key at a time.
CREATE TABLE cle_emetteur (
  emetteur TEXT PRIMARY KEY COLLATE NOCASE,
  cle_id   INTEGER NOT NULL REFERENCES cle_confiance (id)
) STRICT, WITHOUT ROWID;
CREATE INDEX cle_emetteur_cle ON cle_emetteur (cle_id);

-- As the publisher numbers its table; NULL for a file that says nothing of it.
ALTER TABLE import ADD COLUMN version TEXT;
-- The day the publisher gives its table.
ALTER TABLE import ADD COLUMN date_table TEXT;
ALTER TABLE import ADD COLUMN origine TEXT NOT NULL DEFAULT 'FICHIER' CHECK (origine IN ('FICHIER', 'TELECHARGEMENT'));
-- The address it was downloaded from.
ALTER TABLE import ADD COLUMN source TEXT;
-- Whose signature was checked; NULL: not signed.
ALTER TABLE import ADD COLUMN cle_id INTEGER REFERENCES cle_confiance (id);
ALTER TABLE import ADD COLUMN annule_le TEXT;
-- 0 for the imports made before what they changed was kept.
ALTER TABLE import ADD COLUMN reversible INTEGER NOT NULL DEFAULT 0 CHECK (reversible IN (0, 1));
CREATE INDEX import_emetteur ON import (emetteur_id);
CREATE INDEX import_cle ON import (cle_id) WHERE cle_id IS NOT NULL;

-- Made again so that the id of a line is never given twice: a line taken back finds its own.
CREATE TABLE convention_v2 (
  id                  INTEGER PRIMARY KEY AUTOINCREMENT,
  -- NULL: written by the practice; such a line survives every import
  emetteur_id         INTEGER REFERENCES emetteur (id),
  -- the import that gave the line its present text; NULL where it was not kept
  import_id           INTEGER REFERENCES import (id),
  -- the émetteur's line that this line of the practice stands in for
  remplace_id         INTEGER REFERENCES convention_v2 (id) ON DELETE SET NULL,
  -- an émetteur's line the practice removed or replaced: kept, never used
  masquee             INTEGER NOT NULL DEFAULT 0 CHECK (masquee IN (0, 1)),
  libelle_amc         TEXT,
  numero_amc          TEXT,
  numero_signataire   TEXT,
  libelle_signataire  TEXT,
  type_convention     TEXT,
  critere_secondaire  TEXT,
  usage_attestation   INTEGER NOT NULL DEFAULT 0,
  operateur_reglement TEXT,
  type_accord         TEXT,
  code_aiguillage_sts TEXT,
  groupee             INTEGER NOT NULL DEFAULT 0 CHECK (groupee IN (0, 1)),
  desactivation_sts   INTEGER NOT NULL DEFAULT 0 CHECK (desactivation_sts IN (0, 1)),
  dre_annulation      INTEGER NOT NULL DEFAULT 0 CHECK (dre_annulation IN (0, 1)),
  code_routage        TEXT,
  identifiant_hote    TEXT,
  nom_domaine         TEXT,
  CHECK (emetteur_id IS NOT NULL OR masquee = 0),
  CHECK (emetteur_id IS NOT NULL OR import_id IS NULL),
  CHECK (emetteur_id IS NULL OR remplace_id IS NULL)
) STRICT;
PRAGMA defer_foreign_keys = ON;
INSERT INTO convention_v2 (id, emetteur_id, remplace_id, masquee, libelle_amc, numero_amc, numero_signataire,
       libelle_signataire, type_convention, critere_secondaire, usage_attestation, operateur_reglement, type_accord,
       code_aiguillage_sts, groupee, desactivation_sts, dre_annulation, code_routage, identifiant_hote, nom_domaine)
SELECT id, emetteur_id, remplace_id, masquee, libelle_amc, numero_amc, numero_signataire,
       libelle_signataire, type_convention, critere_secondaire, usage_attestation, operateur_reglement, type_accord,
       code_aiguillage_sts, groupee, desactivation_sts, dre_annulation, code_routage, identifiant_hote, nom_domaine
  FROM convention ORDER BY id;
DROP TABLE convention;
ALTER TABLE convention_v2 RENAME TO convention;
CREATE INDEX convention_emetteur ON convention (emetteur_id);
CREATE INDEX convention_import ON convention (import_id) WHERE import_id IS NOT NULL;
CREATE INDEX convention_remplace ON convention (remplace_id) WHERE remplace_id IS NOT NULL;

-- The text a line had before an import changed or removed it, until that import is taken back.
CREATE TABLE convention_ancienne (
  -- the import that changed or removed it
  retiree_par         INTEGER NOT NULL REFERENCES import (id),
  id                  INTEGER NOT NULL,
  import_id           INTEGER REFERENCES import (id),
  masquee             INTEGER NOT NULL,
  -- the line of the practice that stood in for it
  remplacee_par       INTEGER,
  libelle_amc         TEXT,
  numero_amc          TEXT,
  numero_signataire   TEXT,
  libelle_signataire  TEXT,
  type_convention     TEXT,
  critere_secondaire  TEXT,
  usage_attestation   INTEGER NOT NULL,
  operateur_reglement TEXT,
  type_accord         TEXT,
  code_aiguillage_sts TEXT,
  groupee             INTEGER NOT NULL,
  desactivation_sts   INTEGER NOT NULL,
  dre_annulation      INTEGER NOT NULL,
  code_routage        TEXT,
  identifiant_hote    TEXT,
  nom_domaine         TEXT,
  PRIMARY KEY (retiree_par, id)
) STRICT, WITHOUT ROWID;

-- One RO agreement spread over every caisse a mask covers.
CREATE TABLE regroupement (
  id                 INTEGER PRIMARY KEY AUTOINCREMENT,
  emetteur_id        INTEGER REFERENCES emetteur (id),
  import_id          INTEGER REFERENCES import (id),
  remplace_id        INTEGER REFERENCES regroupement (id) ON DELETE SET NULL,
  masquee            INTEGER NOT NULL DEFAULT 0 CHECK (masquee IN (0, 1)),
  libelle_amc        TEXT,
  numero_amc         TEXT NOT NULL,
  type_convention    TEXT,
  critere_secondaire TEXT NOT NULL,
  numero_signataire  TEXT,
  CHECK (emetteur_id IS NOT NULL OR (masquee = 0 AND import_id IS NULL)),
  CHECK (emetteur_id IS NULL OR remplace_id IS NULL)
) STRICT;
CREATE INDEX regroupement_emetteur ON regroupement (emetteur_id);
CREATE INDEX regroupement_remplace ON regroupement (remplace_id) WHERE remplace_id IS NOT NULL;

CREATE TABLE regroupement_ancien (
  retiree_par        INTEGER NOT NULL REFERENCES import (id),
  id                 INTEGER NOT NULL,
  import_id          INTEGER REFERENCES import (id),
  masquee            INTEGER NOT NULL,
  remplacee_par      INTEGER,
  libelle_amc        TEXT,
  numero_amc         TEXT NOT NULL,
  type_convention    TEXT,
  critere_secondaire TEXT NOT NULL,
  numero_signataire  TEXT,
  PRIMARY KEY (retiree_par, id)
) STRICT, WITHOUT ROWID;

-- From a mutuelle number and a caisse to the AMC's own number: masks of 8 and 9 characters.
CREATE TABLE correspondance (
  id              INTEGER PRIMARY KEY AUTOINCREMENT,
  emetteur_id     INTEGER REFERENCES emetteur (id),
  import_id       INTEGER REFERENCES import (id),
  remplace_id     INTEGER REFERENCES correspondance (id) ON DELETE SET NULL,
  masquee         INTEGER NOT NULL DEFAULT 0 CHECK (masquee IN (0, 1)),
  numero_mutuelle TEXT NOT NULL,
  code_gestion    TEXT NOT NULL,
  numero_amc      TEXT NOT NULL,
  libelle_amc     TEXT,
  CHECK (emetteur_id IS NOT NULL OR (masquee = 0 AND import_id IS NULL)),
  CHECK (emetteur_id IS NULL OR remplace_id IS NULL)
) STRICT;
CREATE INDEX correspondance_emetteur ON correspondance (emetteur_id);
CREATE INDEX correspondance_remplace ON correspondance (remplace_id) WHERE remplace_id IS NOT NULL;

CREATE TABLE correspondance_ancienne (
  retiree_par     INTEGER NOT NULL REFERENCES import (id),
  id              INTEGER NOT NULL,
  import_id       INTEGER REFERENCES import (id),
  masquee         INTEGER NOT NULL,
  remplacee_par   INTEGER,
  numero_mutuelle TEXT NOT NULL,
  code_gestion    TEXT NOT NULL,
  numero_amc      TEXT NOT NULL,
  libelle_amc     TEXT,
  PRIMARY KEY (retiree_par, id)
) STRICT, WITHOUT ROWID;

-- « Annuaire AMC »: numbers and names alone, to recognise an organisme by; the rules never read it.
CREATE TABLE annuaire (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  emetteur_id INTEGER NOT NULL REFERENCES emetteur (id),
  import_id   INTEGER REFERENCES import (id),
  numero_amc  TEXT NOT NULL,
  libelle_amc TEXT NOT NULL,
  site        TEXT,
  adresse     TEXT
) STRICT;
CREATE INDEX annuaire_emetteur ON annuaire (emetteur_id);

CREATE TABLE annuaire_ancien (
  retiree_par INTEGER NOT NULL REFERENCES import (id),
  id          INTEGER NOT NULL,
  import_id   INTEGER REFERENCES import (id),
  numero_amc  TEXT NOT NULL,
  libelle_amc TEXT NOT NULL,
  site        TEXT,
  adresse     TEXT,
  PRIMARY KEY (retiree_par, id)
) STRICT, WITHOUT ROWID;

-- The practice's own records, which a list « Fichiers – Complémentaires » adds to and changes.
-- The import that gave a record its present text; NULL once the practice writes it.
ALTER TABLE complementaire ADD COLUMN import_id INTEGER REFERENCES import (id);

-- Of a record that a list changed, what a list says: the rest is never touched.
CREATE TABLE complementaire_ancienne (
  retiree_par        INTEGER NOT NULL REFERENCES import (id),
  id                 INTEGER NOT NULL,
  import_id          INTEGER REFERENCES import (id),
  numero             TEXT NOT NULL,
  gestion_unique     INTEGER NOT NULL,
  nom                TEXT NOT NULL,
  type_convention    TEXT,
  critere_secondaire TEXT,
  PRIMARY KEY (retiree_par, id)
) STRICT, WITHOUT ROWID;

-- Numbers the practice says are one organisme, and the name it wants shown; a number alone only has its name chosen.
-- A help to read the lists: the rules keep to the number a card bears.
CREATE TABLE rapprochement (
  id      INTEGER PRIMARY KEY,
  libelle TEXT NOT NULL,
  cree_le TEXT NOT NULL
) STRICT;

CREATE TABLE rapprochement_numero (
  -- canonical: digits only, leading zeros off
  numero           TEXT PRIMARY KEY,
  rapprochement_id INTEGER NOT NULL REFERENCES rapprochement (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX rapprochement_numero_groupe ON rapprochement_numero (rapprochement_id);

-- The lines a validated decision was taken on, as the rules read them; NULL for the decisions of before.
ALTER TABLE decision ADD COLUMN tables TEXT;
DROP TRIGGER decision_immuable;
CREATE TRIGGER decision_immuable
BEFORE UPDATE OF patient_id, libelle, decidee_le, date_soins, mode, version_table, situation, decision, tables
ON decision BEGIN
  SELECT raise(ABORT, 'a validated decision is never rewritten');
END;
