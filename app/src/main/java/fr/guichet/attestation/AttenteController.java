package fr.guichet.attestation;

import fr.guichet.common.Messages;
import fr.guichet.common.fx.Battement;
import fr.guichet.common.fx.Noeuds;

import javafx.collections.ListChangeListener;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

import java.nio.file.Path;
import java.util.List;

/** « 2 fichiers du scanner attendent »: those of the watched folder, to be taken one or all. */
final class AttenteController {

    // Often enough that a page is offered while she walks back from the scanner.
    private static final double SECONDES = 4;

    private final BandeViewModel model;
    private final GuetViewModel guet;
    private MenuButton attente;

    AttenteController(BandeViewModel model, GuetViewModel guet) {
        this.model = model;
        this.guet = guet;
    }

    /** Offers them there, as long as it is in an open window. */
    void servir(MenuButton bouton) {
        attente = bouton;
        guet.attendent().addListener((ListChangeListener<Path>) _ -> montrer());
        montrer();
        Battement.rythmer(attente, SECONDES, guet::regarder);
    }

    private void montrer() {
        var fichiers = List.copyOf(guet.attendent());
        Noeuds.montrerSi(!fichiers.isEmpty(), attente);
        attente.setText(Messages.count("attestation.attente", fichiers.size()));
        attente.getItems()
                .setAll(
                        fichiers.stream()
                                .map(f -> prise(f.getFileName().toString(), List.of(f)))
                                .toList());
        if (fichiers.size() > 1) {
            attente.getItems().add(prise(Messages.text("attestation.attente.tous"), fichiers));
        }
    }

    private MenuItem prise(String texte, List<Path> fichiers) {
        var item = new MenuItem(texte);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> model.prendre(fichiers, Origine.DOSSIER_SURVEILLE));
        return item;
    }
}
