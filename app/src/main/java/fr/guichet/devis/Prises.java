package fr.guichet.devis;

import fr.guichet.common.Messages;
import fr.guichet.common.Nombres;
import fr.guichet.common.valeur.NumeroAmc;
import fr.guichet.common.valeur.Periode;
import fr.guichet.complementaire.Complementaire;
import fr.guichet.complementaire.ReglesHorsSts;
import fr.guichet.couverture.Couverture;
import fr.guichet.couverture.CouverturesDuPatient;
import fr.guichet.couverture.Rubrique;
import fr.guichet.regles.Convention;
import fr.guichet.regles.calcul.TauxAmo;

import java.time.LocalDate;
import java.util.List;

/** What a devis of one patient may be made on: his covers, their decisions, the records. */
public final class Prises {

    private final CouverturesDuPatient service;
    private final CouverturesDuPatient.Lues lues;
    private final List<Complementaire> fiches;

    private Prises(
            CouverturesDuPatient service,
            CouverturesDuPatient.Lues lues,
            List<Complementaire> fiches) {
        this.service = service;
        this.lues = lues;
        this.fiches = fiches;
    }

    /** Reads the base: away from the screen's thread. */
    static Prises lire(CouverturesDuPatient service, long patientId, List<Complementaire> fiches) {
        return new Prises(service, service.lire(patientId), List.copyOf(fiches));
    }

    /** The latest first. */
    List<Couverture> couvertures() {
        return lues.couvertures();
    }

    /** A devis about to be entered, on the cover in force that day. */
    Devis nouveau(long patientId, LocalDate jour) {
        var couverture = couvertures().stream().filter(c -> c.droits().contient(jour)).findFirst();
        return new Devis(
                null,
                patientId,
                couverture.map(Couverture::id).orElse(null),
                "",
                jour,
                jour,
                TauxAmo.Nature.SOINS_DENTAIRES,
                couverture.map(c -> de(c, jour)).orElse(null),
                FormuleCarte.AUCUNE,
                List.of());
    }

    /** The cover as it stands for care of a day, on the tables in force. */
    PriseEnCharge de(Couverture couverture, LocalDate dateSoins) {
        var facturee = service.facturer(lues.amo(), couverture, dateSoins);
        var amc =
                NumeroAmc.lire(couverture.texte(Rubrique.NUMERO_AMC).orElse(null))
                        .or(() -> facturee.decision().convention().flatMap(Convention::amc));
        return new PriseEnCharge(
                couverture.libelle(),
                facturee.resultat(),
                facturee.versionTables(),
                facturee.decision().sts().codeAiguillage(),
                amc.map(this::regle).orElse(ReglesHorsSts.AUCUNE),
                avis(couverture.droits(), dateSoins));
    }

    /** That of the first record of the AMC that has one; its words stay on the record. */
    private ReglesHorsSts regle(NumeroAmc amc) {
        return fiches.stream()
                .filter(f -> f.amc().filter(amc::equals).isPresent())
                .map(Complementaire::horsSts)
                .filter(r -> r.baseCalcul() != null || r.tauxRemboursement() != null)
                .findFirst()
                .map(r ->
                        new ReglesHorsSts(
                                null,
                                r.baseCalcul(),
                                r.franchise(),
                                r.plafond(),
                                r.seuil(),
                                r.tauxRemboursement(),
                                r.actesHn()))
                .orElse(ReglesHorsSts.AUCUNE);
    }

    private static String avis(Periode droits, LocalDate dateSoins) {
        return droits.contient(dateSoins)
                ? null
                : Messages.text("devis.avis.horsDroits", Nombres.texte(dateSoins));
    }
}
