package fr.guichet.devis;

import fr.guichet.common.valeur.Euros;
import fr.guichet.common.valeur.Taux;
import fr.guichet.complementaire.BaseCalcul;
import fr.guichet.complementaire.ReglesHorsSts;
import fr.guichet.regles.calcul.Grandeur;
import fr.guichet.regles.calcul.ParametresSaisis;
import fr.guichet.regles.calcul.TauxAmo;

import org.jdbi.v3.core.Jdbi;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Devis of an invented patient. */
final class DevisInventes {

    static final LocalDate JOUR = LocalDate.of(2026, 11, 22);

    static final LigneDevis COURONNE =
            new LigneDevis(
                    "26",
                    "HBLD073",
                    "Couronne",
                    new Euros(500_00),
                    new Euros(120_00),
                    null,
                    new PanierConnu(Panier.MODERE, ListeCcam.MOIS));
    static final LigneDevis SOIN =
            new LigneDevis("", "HBMD049", "Soin", new Euros(28_92), new Euros(28_92), null, null);

    /** The couronne, of which the complémentaire agreed on a tariff. */
    static final LigneDevis CONVENUE =
            new LigneDevis(
                    "26",
                    "HBLD073",
                    "Couronne",
                    new Euros(500_00),
                    new Euros(120_00),
                    new Euros(380_50),
                    null);

    static final FormuleCarte F060 =
            new FormuleCarte(
                    "060",
                    new ParametresSaisis(Map.of(Grandeur.TC, new Taux(65_00)), null, null),
                    null);

    static final FormuleCarte F061 =
            new FormuleCarte(
                    "061",
                    new ParametresSaisis(
                            Map.of(Grandeur.TC, new Taux(65_00)), new Euros(200_00), null),
                    null);

    static final FormuleCarte F021 =
            new FormuleCarte(
                    "021",
                    new ParametresSaisis(Map.of(Grandeur.TR, new Taux(200_00)), null, null),
                    null);

    static final ReglesHorsSts CENT_DU_TM =
            new ReglesHorsSts(null, BaseCalcul.TM, null, null, null, 100_00, false);

    private DevisInventes() {}

    static PriseEnCharge prise(ReglesHorsSts regle) {
        return new PriseEnCharge(
                "VIAMEDIS", "DRE · VM · STS 8", "viamedis du 12/11/2026", "8", regle, null);
    }

    static Devis devis(
            long patientId, PriseEnCharge prise, FormuleCarte formule, LigneDevis... lignes) {
        return new Devis(
                null,
                patientId,
                null,
                "Couronne 26",
                JOUR,
                JOUR,
                TauxAmo.Nature.SOINS_DENTAIRES,
                prise,
                formule,
                List.of(lignes));
    }

    static long patient(Jdbi jdbi) {
        return jdbi.withHandle(h ->
                h.createUpdate(
                                """
                                INSERT INTO patient (nom, prenom, cree_le, modifie_le)
                                VALUES ('ESSAI', 'Camille', '2026-01-01T08:00', '2026-01-01T08:00')\
                                """)
                        .executeAndReturnGeneratedKeys("id")
                        .mapTo(Long.class)
                        .one());
    }
}
