package fr.guichet.table.confiance;

import fr.guichet.common.Dialogues;
import fr.guichet.common.Messages;
import fr.guichet.common.Tasks;
import fr.guichet.common.UserException;
import fr.guichet.table.catalogue.ClePublique;
import fr.guichet.table.confiance.LecteurDeCle.CleLue;

import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** A key to add: pasted or from a file, shown by its fingerprint, accepted once compared. */
public final class AjoutCleViewModel {

    private final EmetteursDeConfiance emetteurs;
    private final List<CleDeConfiance> connues;
    private final Tasks tasks;
    private final Dialogues dialogues;
    private final Consumer<CleDeConfiance> ajoutee;

    private final StringProperty texte = new SimpleStringProperty("");
    private final StringProperty nom = new SimpleStringProperty("");
    private final BooleanProperty comparee = new SimpleBooleanProperty(false);
    private final ReadOnlyObjectWrapper<ClePublique> cle = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper faute = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper finie = new ReadOnlyBooleanWrapper(false);

    /**
     * @param connues the keys of the practice, not to be added twice
     * @param ajoutee told the key, once it is in the base
     */
    AjoutCleViewModel(
            EmetteursDeConfiance emetteurs,
            List<CleDeConfiance> connues,
            Tasks tasks,
            Dialogues dialogues,
            Consumer<CleDeConfiance> ajoutee) {
        this.emetteurs = emetteurs;
        this.connues = connues;
        this.tasks = tasks;
        this.dialogues = dialogues;
        this.ajoutee = ajoutee;
        texte.addListener((_, _, colle) -> lire(colle));
    }

    // --- Properties ---

    /** What was pasted. */
    public StringProperty texteProperty() {
        return texte;
    }

    /** As the practice will call its owner. */
    public StringProperty nomProperty() {
        return nom;
    }

    /** Whether its fingerprint was compared with the publisher's. */
    public BooleanProperty compareeProperty() {
        return comparee;
    }

    /** What keeps the text from being a key to add; empty: nothing. */
    public ReadOnlyStringProperty fauteProperty() {
        return faute.getReadOnlyProperty();
    }

    /** On two lines; empty while there is no key. */
    public ObservableValue<String> empreinte() {
        return cle.map(ListeCles::empreinte).orElse("");
    }

    /** Whether a key is there, named and compared. */
    public BooleanExpression complet() {
        return cle.isNotNull().and(nom.isNotEmpty()).and(comparee);
    }

    /** Whether there is a key to be compared. */
    public BooleanExpression lue() {
        return cle.isNotNull();
    }

    /** The key is in the base: the window may close. */
    public ReadOnlyBooleanProperty finieProperty() {
        return finie.getReadOnlyProperty();
    }

    // --- Commands ---

    /** Takes the key from a file: PEM, base64, or a catalogue. */
    public void choisirFichier() {
        dialogues
                .choisirFichier(
                        Messages.text("confiance.ajouter.fichier.titre"),
                        List.of("*.pub", "*.pem", "*.json", "*.txt"))
                .ifPresent(fichier ->
                        tasks.run(
                                Messages.text("confiance.verification"),
                                _ -> LecteurDeCle.lire(LecteurDeCle.texte(fichier)),
                                lue -> montrer(lue, fichier)));
    }

    public void accepter() {
        if (!complet().get() || finie.get()) {
            return;
        }
        var acceptee = cle.get();
        var nomme = nom.get();
        tasks.run(
                Messages.text("confiance.enregistrement"),
                _ -> {
                    emetteurs.accepter(acceptee, nomme, List.of());
                    return emetteurs.trouver(acceptee).orElseThrow();
                },
                trouvee -> {
                    finie.set(true);
                    ajoutee.accept(trouvee);
                });
    }

    private void montrer(CleLue lue, Path fichier) {
        texte.set(lue.cle().pem());
        nommer(lue.editeur());
        nommer(sansExtension(fichier.getFileName().toString()));
    }

    /** What is read as one types: a key, or why there is none. */
    private void lire(String colle) {
        comparee.set(false);
        cle.set(null);
        faute.set("");
        if (colle.isBlank()) {
            return;
        }
        try {
            var lue = LecteurDeCle.lire(colle);
            var deja = connues.stream().filter(k -> k.cle().equals(lue.cle())).findFirst();
            if (deja.isPresent()) {
                faute.set(dejaLa(deja.get()));
            } else {
                cle.set(lue.cle());
                nommer(lue.editeur());
            }
        } catch (UserException e) {
            faute.set(e.getMessage());
        }
    }

    private void nommer(String propose) {
        if (nom.get().isBlank()) {
            nom.set(propose);
        }
    }

    private static String dejaLa(CleDeConfiance cle) {
        return cle.revoquee()
                ? Messages.text("confiance.ajouter.revoquee", cle.nom(), ListeCles.revoquee(cle))
                : Messages.text("confiance.ajouter.deja", cle.nom());
    }

    private static String sansExtension(String nom) {
        int point = nom.lastIndexOf('.');
        return point > 0 ? nom.substring(0, point) : nom;
    }
}
