package fr.guichet.droits;

import fr.guichet.common.valeur.NumeroAmc;
import fr.guichet.convention.VersionTables;
import fr.guichet.droits.Surveillance.Couverture;
import fr.guichet.droits.Surveillance.Table;
import fr.guichet.regles.CouverturePublique;
import fr.guichet.regles.Justificatif;
import fr.guichet.regles.Parametres;
import fr.guichet.regles.PseudoNumero;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which covers are to be watched on a day, and why.
 *
 * <p>Only what would lose money that day or soon is kept: a cover that ended matters when no other
 * one is in force, one that ends soon when none takes over the next day, one not begun when the
 * patient has no other meanwhile; what an ended cover lacks no longer matters.
 */
public final class Classement {

    /** How long before the end of a cover one is told, in days. */
    static final int PREAVIS = 30;

    private final Parametres parametres;

    public Classement(Parametres parametres) {
        this.parametres = parametres;
    }

    /**
     * @param droits every cover, those of a patient together
     */
    public List<Surveillance> classer(List<Droits> droits, LocalDate jour) {
        var tri = new Tri(jour);
        for (int debut = 0, fin; debut < droits.size(); debut = fin) {
            long patient = droits.get(debut).patientId();
            fin = debut + 1;
            while (fin < droits.size() && droits.get(fin).patientId() == patient) {
                fin++;
            }
            tri.classer(droits.subList(debut, fin));
        }
        return tri.retenues;
    }

    /** The tables that are too old on a day, the oldest first. */
    public static List<Surveillance> tables(VersionTables version, LocalDate jour) {
        return version.anciennes(jour).stream()
                .<Surveillance>map(table -> new Table(table, table.age(jour)))
                .toList();
    }

    /** One reading of all the covers on a day: loops, not streams, for 50,000 patients. */
    private final class Tri {

        private final LocalDate jour;
        private final List<Surveillance> retenues = new ArrayList<>();
        private final Map<String, Optional<Justificatif>> publiques = new HashMap<>();

        Tri(LocalDate jour) {
            this.jour = jour;
        }

        private void classer(List<Droits> duPatient) {
            boolean couvert = enVigueur(duPatient, jour);
            var derniere = couvert ? null : derniereTerminee(duPatient);
            if (derniere != null) {
                retenir(Motif.TERMINES, derniere, derniere.periode().au());
            }
            for (int i = 0; i < duPatient.size(); i++) {
                var droits = duPatient.get(i);
                var close = terminee(droits) ? null : close(droits);
                if (close != null) {
                    // All of the cover is to be replaced: what it lacks besides is only noise.
                    retenir(Motif.ACS_CLOSE, droits, close);
                } else if (!terminee(droits)) {
                    dater(droits, duPatient, couvert);
                    chevaucher(droits, duPatient.subList(0, i));
                    completer(droits);
                }
            }
        }

        private void dater(Droits droits, List<Droits> duPatient, boolean couvert) {
            var periode = droits.periode();
            if (!couvert) {
                retenir(Motif.PAS_COMMENCES, droits, periode.du());
            } else if (periode.au() != null
                    && periode.contient(jour)
                    && !periode.au().isAfter(jour.plusDays(PREAVIS))
                    && !enVigueur(duPatient, periode.au().plusDays(1))) {
                retenir(Motif.BIENTOT_TERMINES, droits, periode.au());
            }
        }

        private void chevaucher(Droits droits, List<Droits> precedents) {
            for (var autre : precedents) {
                if (!terminee(autre) && chevauche(droits, autre)) {
                    retenues.add(new Couverture(Motif.CHEVAUCHEMENT, droits, null, autre));
                    return;
                }
            }
        }

        private void completer(Droits droits) {
            if (droits.periode().inconnue()) {
                retenir(Motif.SANS_DATES, droits, null);
            }
            if (!droits.attestation()) {
                retenir(Motif.SANS_ATTESTATION, droits, null);
            }
            if (!droits.adherent()) {
                retenir(Motif.SANS_ADHERENT, droits, null);
            }
        }

        private void retenir(Motif motif, Droits droits, LocalDate repere) {
            retenues.add(new Couverture(motif, droits, repere, null));
        }

        private boolean terminee(Droits droits) {
            var au = droits.periode().au();
            return au != null && au.isBefore(jour);
        }

        private Droits derniereTerminee(List<Droits> duPatient) {
            Droits derniere = null;
            for (var droits : duPatient) {
                if (terminee(droits)
                        && (derniere == null
                                || droits.periode().au().isAfter(derniere.periode().au()))) {
                    derniere = droits;
                }
            }
            return derniere;
        }

        /** The last day of the public cover it is, by its number or its justificatif, once past. */
        private LocalDate close(Droits droits) {
            var justificatif =
                    droits.numeroAmc() == null
                            ? droits.justificatif()
                            : publiques
                                    .computeIfAbsent(droits.numeroAmc(), this::publique)
                                    .orElse(droits.justificatif());
            return parametres
                    .couverture(justificatif)
                    .filter(publique -> publique.finie(jour))
                    .map(CouverturePublique::fin)
                    .orElse(null);
        }

        /** The public cover that a number stands for: the same few numbers come back. */
        private Optional<Justificatif> publique(String numeroAmc) {
            return NumeroAmc.lire(numeroAmc)
                    .flatMap(parametres::pseudoNumero)
                    .map(PseudoNumero::couverture);
        }
    }

    private static boolean enVigueur(List<Droits> duPatient, LocalDate jour) {
        for (var droits : duPatient) {
            if (droits.periode().contient(jour)) {
                return true;
            }
        }
        return false;
    }

    /** Two covers without dates may not be said to overlap. */
    private static boolean chevauche(Droits droits, Droits autre) {
        return !droits.periode().inconnue()
                && !autre.periode().inconnue()
                && droits.periode().chevauche(autre.periode());
    }
}
