package fr.guichet.attestation.revue;

import fr.guichet.attestation.Recue;
import fr.guichet.attestation.code.CodeLu;
import fr.guichet.attestation.lecture.Lecture;
import fr.guichet.common.fx.TravailViewModel;
import fr.guichet.patient.Patient;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** One attestation under review: its pages, its fields, and what else its reading said. */
public final class PieceViewModel {

    // Enough to read the smallest print enlarged.
    private static final int DPI = 200;

    private final Recue recue;
    private final PageViewModel page;
    private final FicheViewModel fiche;
    private final TravailViewModel lecture;
    private final ObservableList<CodeLu> codes = FXCollections.observableArrayList();
    private final ObservableList<String> avertissements = FXCollections.observableArrayList();

    PieceViewModel(Recue recue, Patient patient, MoyensRevue moyens) {
        this.recue = recue;
        page =
                new PageViewModel(
                        recue.pages(),
                        n -> moyens.classeur().page(recue.fichier(), n, DPI),
                        moyens.tasks());
        fiche = new FicheViewModel(patient);
        lecture = new TravailViewModel(moyens.lecture());
        fiche.enMainProperty().addListener((_, _, champ) -> suivre(champ));
    }

    // --- Properties ---

    public PageViewModel page() {
        return page;
    }

    public FicheViewModel fiche() {
        return fiche;
    }

    /** The reading, while it runs. */
    public TravailViewModel lecture() {
        return lecture;
    }

    /** What its barcodes hold, as it is. */
    public ObservableList<CodeLu> codes() {
        return codes;
    }

    /** What was not read, and why. */
    public ObservableList<String> avertissements() {
        return avertissements;
    }

    Recue recue() {
        return recue;
    }

    // --- Commands ---

    /**
     * Shows the first page, and reads them all.
     *
     * @param ensuite runs once what was read is proposed
     */
    void ouvrir(MoyensRevue moyens, Runnable ensuite) {
        page.aller(1);
        lecture.enCoursProperty()
                .addListener((_, _, enCours) -> {
                    if (!enCours) {
                        fiche.conclure();
                    }
                });
        lecture.faire(
                "revue.lecture",
                progress -> {
                    // Given up before its turn came: its file is gone.
                    progress.stopIfCancelled();
                    try (var document = moyens.classeur().ouvrir(recue.fichier())) {
                        return moyens.lecteur().lire(document, progress);
                    }
                },
                lue -> {
                    proposer(lue);
                    ensuite.run();
                });
    }

    /**
     * Takes the word at a place of the page in sight into the field in hand.
     *
     * @param x in fractions of the width of the page
     * @param y in fractions of its height
     * @param ajouter after what the field holds, not instead of it
     */
    public void pointer(double x, double y, boolean ajouter) {
        var champ = fiche.enMainProperty().get();
        if (champ != null) {
            page.mot(x, y).ifPresent(mot -> champ.prendre(mot, ajouter));
        }
    }

    private void proposer(Lecture lue) {
        page.lire(lue.mots());
        codes.setAll(lue.codes());
        avertissements.setAll(lue.avertissements());
        fiche.proposer(lue.valeurs());
    }

    private void suivre(ChampRevueViewModel champ) {
        if (champ != null && champ.endroitProperty().get() != null) {
            page.aller(champ.endroitProperty().get().page());
        }
    }
}
