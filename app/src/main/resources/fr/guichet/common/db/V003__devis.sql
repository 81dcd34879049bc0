-- Estimates of what care will cost: what was entered, and what it was worked out with.

CREATE TABLE devis (
  id                 INTEGER PRIMARY KEY,
  patient_id         INTEGER NOT NULL REFERENCES patient (id) ON DELETE CASCADE,
  couverture_id      INTEGER REFERENCES couverture (id) ON DELETE SET NULL,
  libelle            TEXT NOT NULL,
  jour               TEXT NOT NULL,
  date_soins         TEXT NOT NULL,
  nature_amo         TEXT NOT NULL,
  -- the cover as it was that day; NULL: an estimate without any
  nom_couverture     TEXT,
  -- how it is billed, in words, and which tables said so
  facturation        TEXT,
  version_table      TEXT,
  code_aiguillage    TEXT,
  -- what deserves a second look: « hors des droits »
  avis               TEXT,
  -- the STS formula of the card; NULL: the complémentaire's own rule, below
  formule            TEXT,
  pmss_centimes      INTEGER CHECK (pmss_centimes >= 0),
  base_calcul        TEXT CHECK (base_calcul IN ('TM', 'TR', 'DR', 'MRO', 'PMSS')),
  franchise_centimes INTEGER CHECK (franchise_centimes >= 0),
  plafond_centimes   INTEGER CHECK (plafond_centimes >= 0),
  seuil_centimes     INTEGER CHECK (seuil_centimes >= 0),
  -- hundredths of a percent: 100 % is 10000
  taux_remboursement INTEGER CHECK (taux_remboursement >= 0),
  actes_hn           INTEGER NOT NULL DEFAULT 0 CHECK (actes_hn IN (0, 1)),
  cree_le            TEXT NOT NULL,
  modifie_le         TEXT NOT NULL
) STRICT;
CREATE INDEX devis_patient ON devis (patient_id);
CREATE INDEX devis_couverture ON devis (couverture_id) WHERE couverture_id IS NOT NULL;

-- What the formula asks for: hundredths of a percent, or cents for PLAFOND and FORFAIT.
CREATE TABLE devis_parametre (
  devis_id  INTEGER NOT NULL REFERENCES devis (id) ON DELETE CASCADE,
  parametre TEXT NOT NULL,
  valeur    INTEGER NOT NULL CHECK (valeur >= 0),
  PRIMARY KEY (devis_id, parametre)
) STRICT, WITHOUT ROWID;

CREATE TABLE devis_ligne (
  devis_id            INTEGER NOT NULL REFERENCES devis (id) ON DELETE CASCADE,
  rang                INTEGER NOT NULL,
  dents               TEXT NOT NULL,
  code_ccam           TEXT NOT NULL,
  libelle             TEXT NOT NULL,
  -- NULL: not entered yet
  honoraires_centimes INTEGER CHECK (honoraires_centimes >= 0),
  -- base de remboursement; 0: an act outside the nomenclature
  base_centimes       INTEGER CHECK (base_centimes >= 0),
  panier              TEXT CHECK (panier IN ('RAC0', 'MODERE', 'LIBRE')),
  -- the month the panier was so: « 2020-07 »
  panier_mois         TEXT,
  PRIMARY KEY (devis_id, rang),
  CHECK ((panier IS NULL) = (panier_mois IS NULL))
) STRICT, WITHOUT ROWID;
