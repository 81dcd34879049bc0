package fr.guichet.couverture;

import fr.guichet.regles.Amo;
import fr.guichet.regles.Decision;

import java.time.LocalDate;
import java.util.List;

/** A patient's saved covers and the decision each leads to, for the screens that bill on them. */
public final class CouverturesDuPatient {

    /**
     * @param couvertures the latest first
     */
    public record Lues(Amo amo, List<Couverture> couvertures) {}

    /**
     * @param resultat « DRE · VM · STS 8 · viamedis.rss.fr »
     * @param versionTables which tables said so
     */
    public record Facturee(Decision decision, String resultat, String versionTables) {}

    private final CouvertureRepository repository;
    private final Referentiel referentiel;

    public CouverturesDuPatient(CouvertureRepository repository, Referentiel referentiel) {
        this.repository = repository;
        this.referentiel = referentiel;
    }

    public Lues lire(long patientId) {
        var dossier = repository.find(patientId);
        return new Lues(dossier.amo(), dossier.couvertures());
    }

    /** How care of a day is billed on a cover, by the tables in force. */
    public Facturee facturer(Amo amo, Couverture couverture, LocalDate dateSoins) {
        var prise =
                referentiel.prendre(
                        SituationAssembleur.assembler(amo, couverture.saisie(), dateSoins));
        return new Facturee(
                prise.decision(), Resultat.de(prise.decision()).texte(), prise.versionTables());
    }
}
