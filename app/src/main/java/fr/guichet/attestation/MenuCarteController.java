package fr.guichet.attestation;

import fr.guichet.common.Messages;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import java.nio.file.Path;
import java.util.function.Consumer;

/** What can be done with the attestation chosen in the band: a menu, and its keys. */
final class MenuCarteController {

    private static final KeyCombination IMPRIMER = KeyCombination.valueOf("Shortcut+P");

    private final BandeViewModel model;
    private final FenetresAttestation fenetres;
    private final Consumer<Consumer<Path>> numeriser;
    private final MenuItem historique = item("historique", this::historique);
    private ListView<BandeViewModel.Carte> liste;

    /**
     * @param numeriser opens the scan window, given what takes the file it makes
     */
    MenuCarteController(
            BandeViewModel model,
            FenetresAttestation fenetres,
            Consumer<Consumer<Path>> numeriser) {
        this.model = model;
        this.fenetres = fenetres;
        this.numeriser = numeriser;
    }

    void servir(ListView<BandeViewModel.Carte> cartes) {
        liste = cartes;
        var remplacer = new Menu(Messages.text("attestation.menu.remplacer"));
        remplacer
                .getItems()
                .setAll(
                        item("scanner", this::scanner),
                        item("importer", model::remplacerParImport),
                        item("coller", model::remplacerParCollage));
        var menu =
                new ContextMenu(
                        item("voir", this::voir),
                        item("imprimer", this::imprimer),
                        item("exporter", model::exporter),
                        new SeparatorMenuItem(),
                        item("renommer", this::renommer),
                        remplacer,
                        historique,
                        new SeparatorMenuItem(),
                        item("retirer", model::retirer));
        liste.setContextMenu(menu);
        liste.getSelectionModel()
                .selectedItemProperty()
                .subscribe(choisie -> {
                    menu.getItems().forEach(i -> i.setDisable(choisie == null));
                    historique.setDisable(choisie == null || choisie.anciennes() == 0);
                });
    }

    void voir() {
        faire(this::voir);
    }

    /** The keys of the list; Enter looks at the chosen one. */
    void touche(KeyEvent event) {
        if (IMPRIMER.match(event)) {
            faire(this::imprimer);
            event.consume();
            return;
        }
        switch (event.getCode()) {
            case ENTER -> faire(this::voir);
            case F2 -> faire(this::renommer);
            case DELETE -> faire(model::retirer);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void voir(BandeViewModel.Carte carte) {
        fenetres.voir(model.visionneuse(carte.attestation()));
    }

    private void imprimer(BandeViewModel.Carte carte) {
        fenetres.imprimer(model.visionneuse(carte.attestation()));
    }

    private void scanner(BandeViewModel.Carte carte) {
        numeriser.accept(fichier -> model.remplacerParScan(carte, fichier));
    }

    private void renommer(BandeViewModel.Carte carte) {
        fenetres.modifier(model.modification(carte));
    }

    private void historique(BandeViewModel.Carte carte) {
        fenetres.ranger(model.historique(carte));
    }

    private MenuItem item(String cle, Consumer<BandeViewModel.Carte> action) {
        var item = new MenuItem(Messages.text("attestation.menu." + cle));
        item.setOnAction(_ -> faire(action));
        return item;
    }

    private void faire(Consumer<BandeViewModel.Carte> action) {
        var choisie = liste.getSelectionModel().getSelectedItem();
        if (choisie != null) {
            action.accept(choisie);
        }
    }
}
