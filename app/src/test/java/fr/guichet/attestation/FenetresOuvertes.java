package fr.guichet.attestation;

import fr.guichet.common.fx.Fenetres;
import fr.guichet.common.fx.Views;

import javafx.scene.Parent;
import javafx.stage.Stage;

import java.util.ArrayList;
import java.util.List;

/** Opens the windows as the desk does, and remembers what was to be printed. */
final class FenetresOuvertes implements FenetresAttestation {

    final List<VisionneuseViewModel> imprimees = new ArrayList<>();
    private final Fenetres fenetres;

    FenetresOuvertes(Fenetres fenetres) {
        this.fenetres = fenetres;
    }

    @Override
    public void voir(VisionneuseViewModel model) {
        montrer(
                "vue",
                Views.load(new VisionneuseController(model, (_, _) -> imprimees.add(model))));
    }

    @Override
    public void imprimer(VisionneuseViewModel model) {
        imprimees.add(model);
    }

    @Override
    public void modifier(ModificationViewModel model) {
        montrer("modifier", Views.load(new ModificationController(model)));
    }

    @Override
    public void ranger(RangeesViewModel model) {
        montrer("ranger", Views.load(new RangeesController(model, this)));
    }

    private void montrer(String nom, Parent contenu) {
        Stage fenetre = fenetres.ouvrir(Fenetres.active(), nom, nom, contenu);
        fenetre.show();
    }
}
