package fr.guichet.attestation.revue;

import fr.guichet.attestation.document.Mot;
import fr.guichet.attestation.lecture.ChampLu;
import fr.guichet.attestation.lecture.ValeurLue;
import fr.guichet.common.Messages;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;

/** One field of an attestation: what was read, where, and what she makes of it. */
public final class ChampRevueViewModel {

    private static final String MONTRE = "MONTRE";
    private static final String SAISI = "SAISI";

    private final ChampLu champ;
    private final Runnable surSaisie;
    private final StringProperty texte = new SimpleStringProperty("");
    private final BooleanProperty repris = new SimpleBooleanProperty(true);
    private final ReadOnlyStringWrapper provenance = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper doute = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Endroit> endroit = new ReadOnlyObjectWrapper<>();
    private final ObservableList<String> lectures = FXCollections.observableArrayList();

    private String douteLu;
    private String contestation = "";
    private boolean touche;
    private boolean remplissage;

    /**
     * @param surSaisie told each time what it holds changes
     */
    ChampRevueViewModel(ChampLu champ, Runnable surSaisie) {
        this.champ = champ;
        this.surSaisie = surSaisie;
        texte.addListener((_, _, _) -> change());
        repris.addListener((_, _, _) -> {
            juger();
            surSaisie.run();
        });
    }

    // --- Properties ---

    public ChampLu champ() {
        return champ;
    }

    public String libelle() {
        return Messages.text("revue.champ." + champ);
    }

    public StringProperty texteProperty() {
        return texte;
    }

    /** Whether it is to be taken into the cover. */
    public BooleanProperty reprisProperty() {
        return repris;
    }

    /** Where the text comes from: the end of the keys that say it; empty for nowhere. */
    public ReadOnlyStringProperty provenanceProperty() {
        return provenance.getReadOnlyProperty();
    }

    /** Why the text may not be right; empty when nothing says so. */
    public ReadOnlyStringProperty douteProperty() {
        return doute.getReadOnlyProperty();
    }

    /** Where on the pages it stands; null when it was not read there. */
    public ReadOnlyObjectProperty<Endroit> endroitProperty() {
        return endroit.getReadOnlyProperty();
    }

    /** What was read, the likeliest first: there is a choice from two on. */
    public ObservableList<String> lectures() {
        return lectures;
    }

    /** Whether she changed it. */
    boolean touche() {
        return touche;
    }

    /** What it says, whether it is taken or not. */
    String texte() {
        return texte.get().strip();
    }

    /** What is taken of it; empty for nothing. */
    String reprise() {
        return repris.get() ? texte() : "";
    }

    /** What keeps it from being taken; empty for nothing. */
    String faute() {
        if (reprise().isEmpty()) {
            return "";
        }
        var faute = Ecriture.faute(champ, texte());
        return faute.isEmpty() ? contestation : faute;
    }

    // --- Commands ---

    /** What the reader found; what she typed meanwhile stays. */
    void proposer(List<ValeurLue> valeurs) {
        if (touche) {
            return;
        }
        var lues = new LinkedHashSet<String>();
        var ensemble =
                valeurs.stream().map(v -> Ecriture.afficher(champ, v.valeur())).distinct().toList();
        lues.add(String.join(Ecriture.separateur(champ), ensemble));
        if (valeurs.size() == 1) {
            valeurs.getFirst().variantes().forEach(lue -> lues.add(Ecriture.afficher(champ, lue)));
        }
        douteLu =
                valeurs.stream()
                        .map(ValeurLue::doute)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
        endroit.set(valeurs.isEmpty() ? null : Endroit.de(valeurs));
        lectures.setAll(valeurs.isEmpty() ? List.of() : new ArrayList<>(lues));
        mettre(lues.getFirst(), valeurs.isEmpty() ? "" : valeurs.getFirst().provenance().name());
    }

    /** Forgets what she made of it, before another beneficiary is shown. */
    void oublier() {
        touche = false;
    }

    /** Takes the next reading of doubtful letters, or the one before; round and round. */
    public void autre(int pas) {
        if (lectures.size() > 1) {
            int ici = lectures.indexOf(texte.get());
            choisir(lectures.get(Math.floorMod(ici + pas, lectures.size())));
        }
    }

    /** Takes one of the readings. */
    public void choisir(String lecture) {
        touche = true;
        mettre(lecture, provenance.get());
    }

    /** Takes a word she points at on the page, alone or after what is there. */
    void prendre(Mot mot, boolean ajouter) {
        boolean suite = ajouter && !texte().isEmpty();
        var ici = new Endroit(mot.page(), mot.zone());
        var la = endroit.get();
        touche = true;
        endroit.set(suite && la != null && la.page() == ici.page() ? la.avec(ici) : ici);
        repris.set(true);
        mettre(
                suite
                        ? texte() + Ecriture.separateur(champ) + Ecriture.deMot(champ, mot.texte())
                        : Ecriture.deMot(champ, mot.texte()),
                MONTRE);
    }

    /** Something else on the page contradicts it; empty when nothing does any more. */
    void contester(String phrase) {
        contestation = phrase;
        juger();
    }

    private void mettre(String nouveau, String origine) {
        remplissage = true;
        texte.set(nouveau);
        remplissage = false;
        provenance.set(nouveau.isEmpty() ? "" : origine);
        juger();
        surSaisie.run();
    }

    private void change() {
        if (!remplissage) {
            touche = true;
            provenance.set(texte().isEmpty() ? "" : SAISI);
            juger();
            surSaisie.run();
        }
    }

    private void juger() {
        boolean commeLu = !lectures.isEmpty() && texte.get().equals(lectures.getFirst());
        var faute = faute();
        doute.set(faute.isEmpty() && commeLu && douteLu != null ? douteLu : faute);
    }
}
