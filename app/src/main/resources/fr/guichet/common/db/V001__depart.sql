-- Guichet's first base. Texts are as people write them; dates ISO; money whole cents; booleans 0/1.

-- What the program remembers of its user: window sizes, column widths, last folder.
CREATE TABLE reglage (
  cle    TEXT PRIMARY KEY,
  valeur TEXT NOT NULL
) STRICT;

-- Who sends convention tables.
CREATE TABLE emetteur (
  id  INTEGER PRIMARY KEY,
  nom TEXT NOT NULL UNIQUE
) STRICT;

-- How the columns of an émetteur's files were matched by hand, kept for its next file.
CREATE TABLE colonne_appariee (
  emetteur_id INTEGER NOT NULL REFERENCES emetteur (id) ON DELETE CASCADE,
  champ       TEXT NOT NULL,
  colonne     TEXT NOT NULL,
  PRIMARY KEY (emetteur_id, champ)
) STRICT, WITHOUT ROWID;

CREATE TABLE import (
  id          INTEGER PRIMARY KEY,
  emetteur_id INTEGER NOT NULL REFERENCES emetteur (id),
  importe_le  TEXT NOT NULL,
  fichier     TEXT NOT NULL,
  empreinte   TEXT NOT NULL,
  format      TEXT NOT NULL,
  encodage    TEXT NOT NULL,
  mode        TEXT NOT NULL CHECK (mode IN ('REMPLACEMENT', 'FUSION')),
  lues        INTEGER NOT NULL,
  ajoutees    INTEGER NOT NULL,
  modifiees   INTEGER NOT NULL,
  supprimees  INTEGER NOT NULL,
  identiques  INTEGER NOT NULL,
  doublons    INTEGER NOT NULL,
  refusees    INTEGER NOT NULL
) STRICT;

-- The lines of « organismes complémentaires »: those an émetteur sent, and the practice's own.
CREATE TABLE convention (
  id                  INTEGER PRIMARY KEY,
  -- NULL: written by the practice; such a line survives every import
  emetteur_id         INTEGER REFERENCES emetteur (id),
  -- the émetteur's line that this line of the practice stands in for
  remplace_id         INTEGER REFERENCES convention (id) ON DELETE SET NULL,
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
  CHECK (emetteur_id IS NULL OR remplace_id IS NULL)
) STRICT;

CREATE INDEX convention_emetteur ON convention (emetteur_id);
CREATE INDEX convention_remplace ON convention (remplace_id) WHERE remplace_id IS NOT NULL;

-- « Fichiers – Complémentaires »: the practice's own records.
CREATE TABLE complementaire (
  id                   INTEGER PRIMARY KEY,
  nom                  TEXT NOT NULL,
  numero               TEXT NOT NULL,
  gestion_unique       INTEGER NOT NULL DEFAULT 0 CHECK (gestion_unique IN (0, 1)),
  contact              TEXT,
  adresse1             TEXT,
  adresse2             TEXT,
  code_postal          TEXT,
  localite             TEXT,
  telephone1           TEXT,
  telephone2           TEXT,
  courriel             TEXT,
  compte               TEXT,
  informations_issues  TEXT NOT NULL DEFAULT 'TABLE' CHECK (informations_issues IN ('TABLE', 'SUPPORT')),
  code_aiguillage_sts  TEXT,
  numero_amc_gu        TEXT,
  dre_hors_tp          INTEGER NOT NULL DEFAULT 0 CHECK (dre_hors_tp IN (0, 1)),
  type_convention      TEXT,
  critere_secondaire   TEXT,
  regle                TEXT,
  base_calcul          TEXT CHECK (base_calcul IN ('TM', 'TR', 'DR', 'MRO', 'PMSS')),
  franchise_centimes   INTEGER CHECK (franchise_centimes >= 0),
  plafond_centimes     INTEGER CHECK (plafond_centimes >= 0),
  seuil_centimes       INTEGER CHECK (seuil_centimes >= 0),
  -- hundredths of a percent: 100 % is 10000
  taux_remboursement   INTEGER CHECK (taux_remboursement >= 0),
  actes_hn             INTEGER NOT NULL DEFAULT 0 CHECK (actes_hn IN (0, 1))
) STRICT;

-- The eight public pseudo-numbers: names and numbers as the practice's list prints them.
INSERT INTO complementaire (nom, numero, gestion_unique, type_convention) VALUES
  ('ACS - CONTRAT A - ATTESTATION', '0011111119', 1, 'RO'),
  ('ACS - CONTRAT B - ATTESTATION', '0022222228', 1, 'RO'),
  ('ACS - CONTRAT C - ATTESTATION', '0033333337', 1, 'RO'),
  ('AME DE BASE',                   '0075500017', 1, 'RO'),
  ('C2S CAISSE ATTESTATION',        '0099999997', 1, 'RO'),
  ('C2S O.C. ATTESTATION',          '0088888888', 1, 'RO'),
  ('C2S SORTANT ATTESTATION',       '0055555551', 1, 'RO'),
  ('C2S SANS ATTESTATION',          '0066666664', 1, 'RO');

CREATE TABLE patient (
  id             INTEGER PRIMARY KEY,
  nom            TEXT NOT NULL,
  prenom         TEXT NOT NULL,
  -- 13 characters; its key is worked out from them
  nir            TEXT,
  regime         TEXT,
  caisse         TEXT,
  centre         TEXT,
  -- may be outside the calendar (« lunar »): 1950-31-02
  date_naissance TEXT,
  rang_naissance INTEGER NOT NULL DEFAULT 1 CHECK (rang_naissance BETWEEN 1 AND 9),
  qualite        TEXT NOT NULL DEFAULT 'ASSURE' CHECK (qualite IN ('ASSURE', 'BENEFICIAIRE')),
  -- the assuré a bénéficiaire depends on, where he is not the patient himself
  nom_assure     TEXT,
  prenom_assure  TEXT,
  bloc_notes     TEXT NOT NULL DEFAULT '',
  -- what the Vitale card says of a complementary cover, as the receptionist read it
  carte_vitale   TEXT,
  cree_le        TEXT NOT NULL,
  modifie_le     TEXT NOT NULL
) STRICT;

CREATE TABLE patient_adresse (
  id          INTEGER PRIMARY KEY,
  patient_id  INTEGER NOT NULL REFERENCES patient (id) ON DELETE CASCADE,
  libelle     TEXT NOT NULL,
  ligne1      TEXT,
  ligne2      TEXT,
  code_postal TEXT,
  localite    TEXT,
  telephone   TEXT,
  courriel    TEXT
) STRICT;
CREATE INDEX patient_adresse_patient ON patient_adresse (patient_id);

CREATE TABLE correspondant (
  id         INTEGER PRIMARY KEY,
  patient_id INTEGER NOT NULL REFERENCES patient (id) ON DELETE CASCADE,
  nom        TEXT NOT NULL,
  role       TEXT NOT NULL,
  telephone  TEXT,
  courriel   TEXT,
  note       TEXT
) STRICT;
CREATE INDEX correspondant_patient ON correspondant (patient_id);

-- One row a link: the proche is the patient's parent, child…; the other side reads it backwards.
CREATE TABLE relation (
  id         INTEGER PRIMARY KEY,
  patient_id INTEGER NOT NULL REFERENCES patient (id) ON DELETE CASCADE,
  proche_id  INTEGER NOT NULL REFERENCES patient (id) ON DELETE CASCADE,
  lien       TEXT NOT NULL CHECK (lien IN ('CONJOINT', 'PARENT', 'ENFANT', 'FRATRIE', 'AUTRE')),
  CHECK (patient_id <> proche_id),
  UNIQUE (patient_id, proche_id)
) STRICT;
CREATE INDEX relation_proche ON relation (proche_id);

-- Shown when the patient's file opens, from a day on where one is given.
CREATE TABLE alarme (
  id         INTEGER PRIMARY KEY,
  patient_id INTEGER NOT NULL REFERENCES patient (id) ON DELETE CASCADE,
  texte      TEXT NOT NULL,
  a_partir   TEXT,
  active     INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1))
) STRICT;
CREATE INDEX alarme_patient ON alarme (patient_id);

-- A patient's complementary covers, one a period.
CREATE TABLE couverture (
  id                     INTEGER PRIMARY KEY,
  patient_id             INTEGER NOT NULL REFERENCES patient (id) ON DELETE CASCADE,
  complementaire_id      INTEGER REFERENCES complementaire (id),
  justificatif           TEXT NOT NULL,
  code_service           TEXT,
  numero_amc             TEXT,
  nom_organisme          TEXT,
  droits_du              TEXT,
  droits_au              TEXT,
  tiers_payant_amo       INTEGER NOT NULL DEFAULT 1 CHECK (tiers_payant_amo IN (0, 1)),
  tiers_payant_amc       INTEGER NOT NULL DEFAULT 1 CHECK (tiers_payant_amc IN (0, 1)),
  -- NULL: the card was not looked at for it
  tiers_payant_dentaire  INTEGER CHECK (tiers_payant_dentaire IN (0, 1)),
  organisme_tiers_payeur TEXT,
  tiers_payant_coordonne INTEGER NOT NULL DEFAULT 0 CHECK (tiers_payant_coordonne IN (0, 1)),
  mention_dre            INTEGER NOT NULL DEFAULT 0 CHECK (mention_dre IN (0, 1)),
  numero_complementaire  TEXT,
  numero_mutuelle        TEXT,
  types_convention       TEXT,
  critere_secondaire     TEXT,
  nir_support            TEXT,
  numero_adherent        TEXT,
  numero_assure_amc      TEXT,
  numero_contrat         TEXT,
  garanties              TEXT,
  code_aiguillage_sts    TEXT,
  operateur_reglement    TEXT,
  code_routage           TEXT,
  identifiant_hote       TEXT,
  nom_domaine            TEXT,
  attestation_recue      INTEGER NOT NULL DEFAULT 0 CHECK (attestation_recue IN (0, 1)),
  -- where each filled field came from: {"code_routage": "TABLE", …}; SUPPORT where it is absent
  origines               TEXT NOT NULL DEFAULT '{}',
  cree_le                TEXT NOT NULL,
  modifie_le             TEXT NOT NULL,
  CHECK (droits_du IS NULL OR droits_au IS NULL OR droits_du <= droits_au)
) STRICT;
CREATE INDEX couverture_patient ON couverture (patient_id);
CREATE INDEX couverture_complementaire ON couverture (complementaire_id);

-- What a cover pays per kind of act, as the card prints it: « DENT », « 100 % ».
CREATE TABLE remboursement_acte (
  couverture_id INTEGER NOT NULL REFERENCES couverture (id) ON DELETE CASCADE,
  rang          INTEGER NOT NULL,
  acte          TEXT NOT NULL,
  valeur        TEXT NOT NULL,
  PRIMARY KEY (couverture_id, rang)
) STRICT, WITHOUT ROWID;

-- A decision the receptionist validated: never rewritten, and kept when its cover is removed.
CREATE TABLE decision (
  id            INTEGER PRIMARY KEY,
  patient_id    INTEGER NOT NULL REFERENCES patient (id) ON DELETE CASCADE,
  couverture_id INTEGER REFERENCES couverture (id) ON DELETE SET NULL,
  -- the name of the cover, as it was shown that day
  libelle       TEXT NOT NULL,
  decidee_le    TEXT NOT NULL,
  date_soins    TEXT NOT NULL,
  mode          TEXT NOT NULL,
  version_table TEXT NOT NULL,
  situation     TEXT NOT NULL,
  decision      TEXT NOT NULL
) STRICT;
CREATE INDEX decision_patient ON decision (patient_id);
CREATE INDEX decision_couverture ON decision (couverture_id) WHERE couverture_id IS NOT NULL;
CREATE TRIGGER decision_immuable
BEFORE UPDATE OF patient_id, libelle, decidee_le, date_soins, mode, version_table, situation, decision
ON decision BEGIN
  SELECT raise(ABORT, 'a validated decision is never rewritten');
END;
