package fr.guichet.common.fx;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/**
 * A field with, under it, the sentence that says what is wrong with what was typed, or what
 * deserves a second look. A screen reader hears the field's name and that sentence.
 */
public final class ChampTexte extends VBox {

    private static final PseudoClass FAUTE = PseudoClass.getPseudoClass("danger");
    private static final PseudoClass AVIS = PseudoClass.getPseudoClass("avis");

    private final TextField saisie = new TextField();
    private final Label faute = message("champ-faute");
    private final Label avis = message("champ-avis");

    public ChampTexte() {
        getStyleClass().add("champ-texte");
        montrerSi(faute, faute.textProperty().isNotEmpty());
        montrerSi(avis, avis.textProperty().isNotEmpty().and(faute.textProperty().isEmpty()));
        saisie.accessibleHelpProperty()
                .bind(
                        Bindings.when(faute.textProperty().isEmpty())
                                .then(avis.textProperty())
                                .otherwise(faute.textProperty()));
        faute.visibleProperty()
                .addListener((_, _, vue) -> saisie.pseudoClassStateChanged(FAUTE, vue));
        avis.visibleProperty()
                .addListener((_, _, vue) -> saisie.pseudoClassStateChanged(AVIS, vue));
        getChildren().addAll(saisie, faute, avis);
    }

    private static Label message(String style) {
        var label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }

    private static void montrerSi(Label label, BooleanExpression condition) {
        label.visibleProperty().bind(condition);
        label.managedProperty().bind(condition);
    }

    public StringProperty texteProperty() {
        return saisie.textProperty();
    }

    /** What keeps the text from being accepted; empty: nothing. */
    public StringProperty fauteProperty() {
        return faute.textProperty();
    }

    /** What deserves a second look; shown where there is no fault. */
    public StringProperty avisProperty() {
        return avis.textProperty();
    }

    public BooleanProperty modifiableProperty() {
        return saisie.editableProperty();
    }

    /** The field's name for a screen reader, beside the label that shows it. */
    public String getLibelle() {
        return saisie.getAccessibleText();
    }

    public void setLibelle(String libelle) {
        saisie.setAccessibleText(libelle);
    }

    public int getColonnes() {
        return saisie.getPrefColumnCount();
    }

    /** How many characters it is wide. */
    public void setColonnes(int colonnes) {
        saisie.setPrefColumnCount(colonnes);
    }

    public String getExemple() {
        return saisie.getPromptText();
    }

    public void setExemple(String exemple) {
        saisie.setPromptText(exemple);
    }

    /** The keyboard goes to the field itself. */
    @Override
    public void requestFocus() {
        saisie.requestFocus();
    }
}
