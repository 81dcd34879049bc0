package fr.guichet.convention;

import fr.guichet.common.Messages;
import fr.guichet.common.valeur.NumeroAmc;
import fr.guichet.regles.Convention;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** How the AMCs are called, for the screens; the rules know numbers only. */
public final class NomsAmc {

    private final Map<NumeroAmc, String> desTables = new HashMap<>();
    private final Map<NumeroAmc, String> deLAnnuaire = new HashMap<>();

    private NomsAmc() {}

    /**
     * @param rapprochements the names that the practice chose win over those of the tables
     */
    public static NomsAmc de(ContenuTables contenu, Rapprochements rapprochements) {
        var noms = new NomsAmc();
        for (var rapprochement : rapprochements.tous()) {
            rapprochement
                    .numeros()
                    .forEach(amc -> noms.desTables.put(amc, rapprochement.libelle()));
        }
        for (var ligne : contenu.conventions()) {
            retenir(
                    noms.desTables,
                    ligne.convention().numeroAmc(),
                    ligne.convention().libelleAmc());
        }
        for (var ligne : contenu.regroupements()) {
            retenir(noms.desTables, ligne.valeur().numeroAmc(), ligne.valeur().libelle());
        }
        for (var ligne : contenu.correspondances()) {
            retenir(noms.desTables, ligne.valeur().numeroAmc(), ligne.valeur().libelle());
        }
        for (var entree : contenu.annuaire()) {
            retenir(noms.deLAnnuaire, entree.numeroAmc(), entree.libelle());
        }
        return noms;
    }

    /** The name the practice chose, else the first that a line of the tables gives it. */
    public Optional<String> desTables(NumeroAmc amc) {
        return Optional.ofNullable(desTables.get(amc));
    }

    /** Its name in the « Annuaire AMC »: a name and nothing more. */
    public Optional<String> deLAnnuaire(NumeroAmc amc) {
        return Optional.ofNullable(deLAnnuaire.get(amc));
    }

    /** The one, else the other. */
    Optional<String> nom(String numero) {
        return Convention.amcUtilisable(numero)
                .flatMap(amc -> desTables(amc).or(() -> deLAnnuaire(amc)));
    }

    /** Same, as a form says it beside the number; empty when nothing names it. */
    String phrase(String numero) {
        return Convention.amcUtilisable(numero)
                .flatMap(amc ->
                        desTables(amc)
                                .map(nom -> Messages.text("annexe.organisme", nom))
                                .or(() ->
                                        deLAnnuaire(amc)
                                                .map(nom ->
                                                        Messages.text(
                                                                "annexe.organisme.annuaire", nom))))
                .orElse("");
    }

    private static void retenir(Map<NumeroAmc, String> noms, String numero, String nom) {
        if (nom != null) {
            Convention.amcUtilisable(numero).ifPresent(amc -> noms.putIfAbsent(amc, nom));
        }
    }
}
