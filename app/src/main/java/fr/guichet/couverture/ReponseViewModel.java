package fr.guichet.couverture;

import fr.guichet.common.Messages;
import fr.guichet.common.Nombres;
import fr.guichet.common.UserException;
import fr.guichet.regles.Donnee;
import fr.guichet.regles.Situation;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.util.List;
import java.util.Optional;

/** The answer to one question, as it is typed or chosen. */
public final class ReponseViewModel {

    /**
     * What is asked.
     *
     * @param choix answers to offer; empty where any may be typed
     * @param libre whether another answer may be typed
     * @param jours whether a day is typed
     * @param periode whether two are
     */
    public record Posee(
            Donnee donnee,
            String libelle,
            List<QuestionPosee.Choix> choix,
            boolean libre,
            boolean jours,
            boolean periode) {}

    private final Referentiel referentiel;
    private final ReadOnlyObjectWrapper<Posee> posee = new ReadOnlyObjectWrapper<>();
    private final StringProperty texte = new SimpleStringProperty("");
    private final StringProperty fin = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper erreur = new ReadOnlyStringWrapper("");

    ReponseViewModel(Referentiel referentiel) {
        this.referentiel = referentiel;
        texte.subscribe(() -> erreur.set(""));
        fin.subscribe(() -> erreur.set(""));
    }

    // --- Properties ---

    /** Null while nothing is asked. */
    public ReadOnlyObjectProperty<Posee> poseeProperty() {
        return posee.getReadOnlyProperty();
    }

    /** What is typed, or the value chosen; the first day of a period. */
    public StringProperty texteProperty() {
        return texte;
    }

    /** The last day of a period. */
    public StringProperty finProperty() {
        return fin;
    }

    /** A sentence on what cannot be read; empty when all is well. */
    public ReadOnlyStringProperty erreurProperty() {
        return erreur.getReadOnlyProperty();
    }

    // --- Commands ---

    /**
     * Asks for one thing, showing what the situation says of it.
     *
     * @param choix answers to offer; where there is none, those that are known to be possible
     */
    void poser(Donnee donnee, List<String> choix, Situation situation) {
        var offerts = choix.isEmpty() ? TexteDonnee.choix(donnee, situation, referentiel) : choix;
        var forme = FormeReponse.de(donnee);
        posee.set(
                new Posee(
                        donnee,
                        TexteDonnee.libelle(donnee),
                        offerts.stream().map(valeur -> choix(donnee, valeur)).toList(),
                        forme != FormeReponse.CHOIX,
                        forme == FormeReponse.JOUR || forme == FormeReponse.PERIODE,
                        forme == FormeReponse.PERIODE));
        montrer(donnee, situation);
    }

    /** The situation with the answer; nothing, with a sentence, where there is none to read. */
    Optional<Situation> appliquer(Situation situation) {
        if (texte.get().isBlank() && fin.get().isBlank()) {
            erreur.set(Messages.text("reponse.vide"));
            return Optional.empty();
        }
        var donnee = posee.get().donnee();
        try {
            return Optional.of(
                    FormeReponse.de(donnee)
                            .appliquer(situation, donnee, texte.get().strip(), fin.get().strip()));
        } catch (UserException e) {
            erreur.set(e.getMessage());
            return Optional.empty();
        }
    }

    private void montrer(Donnee donnee, Situation situation) {
        var droits = situation.support().droits();
        texte.set(
                switch (FormeReponse.de(donnee)) {
                    case JOUR -> Nombres.texte(situation.dateSoins());
                    case PERIODE -> Nombres.texte(droits.du());
                    case CHOIX, TEXTE, CAISSE -> donnee.lire(situation).orElse("");
                });
        fin.set(donnee == Donnee.DROITS ? Nombres.texte(droits.au()) : "");
        erreur.set("");
    }

    private QuestionPosee.Choix choix(Donnee donnee, String valeur) {
        return new QuestionPosee.Choix(valeur, TexteDonnee.de(donnee, valeur, referentiel));
    }
}
