package fr.guichet.calcul;

import fr.guichet.common.valeur.Euros;
import fr.guichet.common.valeur.Taux;
import fr.guichet.decision.Lecture;
import fr.guichet.decision.LectureException;
import fr.guichet.regles.calcul.Acte;
import fr.guichet.regles.calcul.FormuleSaisie;
import fr.guichet.regles.calcul.Grandeur;
import fr.guichet.regles.calcul.Parametre;
import fr.guichet.regles.calcul.ParametresSaisis;

import java.util.EnumMap;

/**
 * An act whose AMC part is asked, as the command line gives it: amounts in euros and rates in
 * percent, both as texts (numbers are read too).
 */
public record CasDeCalcul(Acte acte, FormuleSaisie formule) {

    /** Reads a case; fields that the contract does not name are left alone. */
    public static CasDeCalcul lire(String json) throws LectureException {
        var cas = Lecture.de(json, "cas");
        var acte =
                Acte.de(
                        present(cas, "dr", montant(cas, "dr")),
                        present(cas, "tr", montant(cas, "tr")),
                        tauxAmo(cas));
        return new CasDeCalcul(
                acte.avec(montant(cas, "pmss"), montant(cas, "tarif_convention")),
                new FormuleSaisie(
                        net(cas.texte("code_aiguillage")),
                        present(cas, "formule", net(cas.texte("formule"))),
                        parametres(cas.objet("parametres"))));
    }

    private static ParametresSaisis parametres(Lecture json) throws LectureException {
        var pourcentages = new EnumMap<Grandeur, Taux>(Grandeur.class);
        for (var grandeur : Grandeur.values()) {
            var taux = taux(json, Parametre.pourcentage(grandeur).nom());
            if (taux != null) {
                pourcentages.put(grandeur, taux);
            }
        }
        return new ParametresSaisis(
                pourcentages,
                montant(json, Parametre.PLAFOND.nom()),
                montant(json, Parametre.FORFAIT.nom()));
    }

    private static Euros montant(Lecture json, String champ) throws LectureException {
        var texte = json.nombre(champ);
        if (texte == null) {
            return null;
        }
        var montant = Euros.lire(texte);
        if (montant.isEmpty()) {
            throw json.refus(
                    champ,
                    "« %s » n’est pas un montant en euros, à deux décimales au plus."
                            .formatted(texte));
        }
        if (montant.get().negatif()) {
            throw json.refus(champ, "Un montant négatif, « %s », est refusé.".formatted(texte));
        }
        return montant.get();
    }

    private static Taux tauxAmo(Lecture cas) throws LectureException {
        var taux = present(cas, "taux_amo", taux(cas, "taux_amo"));
        if (taux.compareTo(Taux.CENT) > 0) {
            throw cas.refus("taux_amo", "Le taux de l’AMO va de 0 à 100 %.");
        }
        return taux;
    }

    private static Taux taux(Lecture json, String champ) throws LectureException {
        var texte = json.nombre(champ);
        if (texte == null) {
            return null;
        }
        var taux = Taux.lire(texte);
        if (taux.isEmpty()) {
            throw json.refus(
                    champ,
                    "« %s » n’est pas un pourcentage, positif et à deux décimales au plus."
                            .formatted(texte));
        }
        return taux.get();
    }

    private static <T> T present(Lecture json, String champ, T valeur) throws LectureException {
        if (valeur == null) {
            throw json.refus(champ, "Cette valeur manque.");
        }
        return valeur;
    }

    private static String net(String texte) {
        return texte == null || texte.isBlank() ? null : texte.strip();
    }
}
