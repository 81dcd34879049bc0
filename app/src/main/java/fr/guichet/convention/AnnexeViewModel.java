package fr.guichet.convention;

import fr.guichet.common.Dialogues;
import fr.guichet.common.Messages;
import fr.guichet.common.Tasks;
import fr.guichet.common.impression.Edition;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.function.Consumer;
import java.util.function.Supplier;

/** The regroupements, or the correspondances: finds, shows and changes their lines. */
public final class AnnexeViewModel<T> {

    private final Annexe<T> annexe;
    private final Conventions conventions;
    private final AnnexeRepository<T> repository;
    private final Tasks tasks;
    private final Dialogues dialogues;
    private final ListeAnnexeViewModel<T> liste;
    private final ReadOnlyObjectWrapper<LigneAnnexe<T>> supprimee = new ReadOnlyObjectWrapper<>();
    private final FicheAnnexeViewModel<T> fiche;

    /** Something is being written: a second click does nothing. */
    private boolean occupe;

    /** The line being edited; null while a new one is. */
    private LigneAnnexe<T> editee;

    AnnexeViewModel(
            Annexe<T> annexe,
            Conventions conventions,
            AnnexeRepository<T> repository,
            Tasks tasks,
            Dialogues dialogues,
            Edition edition) {
        this.annexe = annexe;
        this.conventions = conventions;
        this.repository = repository;
        this.tasks = tasks;
        this.dialogues = dialogues;
        liste = new ListeAnnexeViewModel<>(annexe, conventions, edition);
        fiche = new FicheAnnexeViewModel<>(annexe);
        liste.selectionProperty()
                .addListener((_, _, ligne) -> {
                    if (!fiche.editionProperty().get()) {
                        montrer(ligne);
                    }
                });
    }

    // --- Properties ---

    Annexe<T> annexe() {
        return annexe;
    }

    public ListeAnnexeViewModel<T> liste() {
        return liste;
    }

    /** The line removed last, while its removal can be taken back. */
    public ReadOnlyObjectProperty<LigneAnnexe<T>> supprimeeProperty() {
        return supprimee.getReadOnlyProperty();
    }

    public FicheAnnexeViewModel<T> fiche() {
        return fiche;
    }

    /** What one calls a line by. */
    public String nom(LigneAnnexe<T> ligne) {
        return annexe.sorte().nom(ligne.valeur());
    }

    // --- Commands ---

    public void ajouter() {
        editee = null;
        fiche.editer(null);
    }

    public void modifier() {
        editee = liste.selectionProperty().get();
        if (editee != null) {
            fiche.editer(editee.valeur());
        }
    }

    /** Keeps what was typed; what is wrong with it stands by the fields. */
    public void valider() {
        if (!fiche.correcte()) {
            return;
        }
        if (!fiche.modifiee()) {
            montrer(liste.selectionProperty().get());
            return;
        }
        var ligne = editee;
        var saisie = fiche.saisie();
        ecrire(
                Messages.text("convention.enregistrement"),
                () ->
                        ligne == null
                                ? repository.ajouter(saisie)
                                : repository.modifier(ligne, saisie),
                id -> {
                    fiche.montrer(saisie);
                    supprimee.set(null);
                    conventions.recharger(() -> liste.choisir(id));
                });
    }

    public void annuler() {
        if (peutFermer()) {
            montrer(liste.selectionProperty().get());
        }
    }

    public void supprimer() {
        var ligne = liste.selectionProperty().get();
        if (ligne != null
                && dialogues.confirmer(
                        Messages.text("convention.supprimer.titre"),
                        Messages.text(
                                ligne.manuelle()
                                        ? "convention.supprimer.cabinet"
                                        : "convention.supprimer.emetteur",
                                nom(ligne)),
                        Messages.text("convention.supprimer.action"))) {
            ecrire(
                    Messages.text("convention.suppression"),
                    () -> {
                        repository.supprimer(ligne);
                        return ligne;
                    },
                    retiree -> {
                        supprimee.set(retiree);
                        conventions.recharger();
                    });
        }
    }

    /** Takes the last removal back. */
    public void retablir() {
        var ligne = supprimee.get();
        if (ligne != null) {
            ecrire(
                    Messages.text("convention.retablissement"),
                    () -> {
                        repository.retablir(ligne);
                        return ligne.id();
                    },
                    id -> {
                        supprimee.set(null);
                        conventions.recharger(() -> liste.choisir(id));
                    });
        }
    }

    /** Asks before what is typed is lost. */
    public boolean peutFermer() {
        return !fiche.modifiee()
                || dialogues.confirmer(
                        Messages.text("convention.abandon.titre"),
                        Messages.text("convention.abandon.texte"),
                        Messages.text("convention.abandon.action"));
    }

    /** The window is gone. */
    public void fermer() {
        liste.fermer();
    }

    private void montrer(LigneAnnexe<T> ligne) {
        fiche.montrer(ligne == null ? null : ligne.valeur());
    }

    /** One writing at a time. */
    private <R> void ecrire(String titre, Supplier<R> travail, Consumer<R> ensuite) {
        if (!occupe) {
            occupe = true;
            tasks.run(titre, _ -> travail.get(), ensuite, () -> occupe = false);
        }
    }
}
