package fr.guichet.couverture;

import fr.guichet.common.Messages;
import fr.guichet.common.valeur.NumeroAmc;
import fr.guichet.regles.Adressage;
import fr.guichet.regles.Convention;
import fr.guichet.regles.Decision;
import fr.guichet.regles.Mode;
import fr.guichet.regles.Sts;

import java.util.ArrayList;
import java.util.List;

/** What a decision asks to enter in the billing screen, line by line. */
final class Facturation {

    private final List<LigneFacturation> lignes = new ArrayList<>();

    private final Referentiel referentiel;

    private Facturation(Referentiel referentiel) {
        this.referentiel = referentiel;
    }

    static List<LigneFacturation> de(Decision decision, Referentiel referentiel) {
        var facturation = new Facturation(referentiel);
        if (decision.cadre() != null) {
            facturation.ligne("cadre", decision.cadre().libelle());
        }
        switch (decision.mode()) {
            case Mode.GestionUnique(var convention) -> facturation.gestionUnique(convention);
            case Mode.Dre dre -> facturation.dre(dre);
            case Mode.SansTiersPayantAmc _, Mode.AVerifier _ -> {}
        }
        return facturation.lignes;
    }

    private void gestionUnique(Convention convention) {
        ligne("convention", Convention.TYPE_RO);
        ligne("critere", convention == null ? null : convention.critereSecondaire());
        lignes.add(
                new LigneFacturation(
                        Messages.text("couverture.facturation.sts"),
                        "",
                        Messages.text("couverture.facturation.sts.vide")));
    }

    private void dre(Mode.Dre dre) {
        ligne(
                "convention",
                dre.typeConvention(),
                referentiel.nomDuType(dre.typeConvention()).orElse(""));
        ligne("critere", dre.critereSecondaire());
        sts(dre.sts());
        adressage(dre.adressage());
    }

    private void sts(Sts sts) {
        if (sts.codeAiguillage() != null) {
            ligne(
                    "sts",
                    sts.codeAiguillage(),
                    Messages.text("couverture.facturation.origine." + sts.origine()));
        }
    }

    private void adressage(Adressage adressage) {
        var operateur = adressage.operateurReglement();
        ligne(
                "operateur",
                operateur,
                NumeroAmc.lire(operateur).flatMap(referentiel::nom).orElse(""));
        ligne("routage", adressage.codeRoutage());
        ligne("hote", adressage.identifiantHote());
        ligne("domaine", adressage.nomDomaine());
    }

    private void ligne(String cle, String valeur) {
        ligne(cle, valeur, "");
    }

    private void ligne(String cle, String valeur, String note) {
        if (valeur != null) {
            var libelle = Messages.text("couverture.facturation." + cle);
            lignes.add(new LigneFacturation(libelle, valeur, note));
        }
    }
}
