package fr.guichet.droits.controle;

import fr.guichet.common.Nombres;
import fr.guichet.common.valeur.Periode;
import fr.guichet.devis.ActeNote;
import fr.guichet.devis.Devis;
import fr.guichet.devis.LigneDevis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/**
 * The acts to be sent that a devis of the patient notes already: in another one, or twice in the
 * same. How often an act may be billed is no rule we know: each is a question for the desk, and
 * refuses nothing.
 */
final class ControleActes {

    private ControleActes() {}

    /**
     * Examines the devis whose care falls on those days; an act that several of them note is told
     * once.
     *
     * @param devis all those of the patient, saved
     */
    static List<Constat> examiner(List<Devis> devis, Periode soins) {
        var constats = new ArrayList<Constat>();
        var examines = new HashSet<ActeNote>();
        for (var envoye : devis) {
            if (soins.contient(envoye.dateSoins())) {
                for (var ligne : envoye.lignes()) {
                    ActeNote.de(ligne)
                            .filter(examines::add)
                            .ifPresent(
                                    acte -> constats.addAll(examiner(acte, ligne, envoye, devis)));
                }
            }
        }
        return constats;
    }

    private static List<Constat> examiner(
            ActeNote acte, LigneDevis ligne, Devis envoye, List<Devis> devis) {
        var constats = new ArrayList<Constat>();
        if (fois(acte, envoye) > 1) {
            constats.add(
                    Constat.surDevis(
                            "Le même acte est noté plusieurs fois",
                            "%s revient dans le devis %s : vérifiez qu’il n’est pas facturé deux fois."
                                    .formatted(texte(ligne), texte(envoye)),
                            envoye,
                            envoye.dateSoins()));
        }
        for (var autre : devis) {
            if (!Objects.equals(autre.id(), envoye.id()) && fois(acte, autre) > 0) {
                constats.add(
                        Constat.surDevis(
                                "Le même acte est déjà noté",
                                "%s est aussi dans le devis %s : vérifiez qu’il n’a pas déjà été facturé."
                                        .formatted(texte(ligne), texte(autre)),
                                autre,
                                envoye.dateSoins()));
            }
        }
        return constats;
    }

    private static long fois(ActeNote acte, Devis devis) {
        return devis.lignes().stream()
                .filter(l -> ActeNote.de(l).filter(acte::equals).isPresent())
                .count();
    }

    /** « HBLD073 (Couronne) sur 26 ». */
    private static String texte(LigneDevis ligne) {
        var libelle = ligne.libelle().isBlank() ? "" : " (" + ligne.libelle() + ")";
        var dents = ligne.dents().isBlank() ? "" : " sur " + ligne.dents();
        return ligne.code() + libelle + dents;
    }

    /** « Couronne 26 » du 03/02/2026. */
    private static String texte(Devis devis) {
        var jour = "du " + Nombres.texte(devis.jour());
        return devis.libelle().isBlank() ? jour : "« %s » %s".formatted(devis.libelle(), jour);
    }
}
