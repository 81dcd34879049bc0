package fr.guichet.droits.controle;

import fr.guichet.couverture.DossierCouvertures;
import fr.guichet.devis.Devis;

import java.util.List;

/** What is kept of a patient that a check before sending reads. */
record DossierControle(DossierCouvertures couvertures, List<Devis> devis) {

    DossierControle {
        devis = List.copyOf(devis);
    }
}
