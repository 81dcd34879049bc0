package fr.guichet.convention;

import fr.guichet.common.Messages;

import java.util.ArrayList;
import java.util.List;

/** What « Tout réinitialiser » would lose, shown before anything is lost. */
public final class ReinitialisationViewModel {

    /** A text with those that stand under it. */
    public record Perte(String texte, List<Perte> details) {

        private static Perte seule(String texte) {
            return new Perte(texte, List.of());
        }
    }

    private final List<Perte> pertes = new ArrayList<>();
    private final Runnable reinitialiser;

    ReinitialisationViewModel(Manuelles manuelles, Runnable reinitialiser) {
        this.reinitialiser = reinitialiser;
        var ajoutees = manuelles.ajoutees();
        var modifiees = manuelles.modifiees();
        var retirees = manuelles.retirees();
        ajouter(
                Messages.count("convention.perte.ajoutees", ajoutees.size()),
                ajoutees.stream().map(Perte::seule).toList());
        ajouter(
                Messages.count("convention.perte.modifiees", modifiees.size()),
                modifiees.stream().map(ReinitialisationViewModel::perte).toList());
        ajouter(
                Messages.count("convention.perte.retirees", retirees.size()),
                retirees.stream().map(Perte::seule).toList());
    }

    /** Lines added, changed field by field, and removed. */
    public List<Perte> pertes() {
        return pertes;
    }

    public void reinitialiser() {
        reinitialiser.run();
    }

    private void ajouter(String texte, List<Perte> details) {
        if (!details.isEmpty()) {
            pertes.add(new Perte(texte, details));
        }
    }

    private static Perte perte(Manuelles.Modifiee modifiee) {
        var details =
                modifiee.differences().stream()
                        .map(d ->
                                Messages.text(
                                        "convention.perte.champ",
                                        d.champ(),
                                        texte(d.ecrite()),
                                        texte(d.recue())))
                        .map(Perte::seule)
                        .toList();
        return new Perte(modifiee.nom(), details);
    }

    private static String texte(String valeur) {
        return valeur == null ? Messages.text("convention.perte.vide") : valeur;
    }
}
