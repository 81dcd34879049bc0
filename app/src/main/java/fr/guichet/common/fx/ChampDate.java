package fr.guichet.common.fx;

import fr.guichet.common.Nombres;

import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;

/**
 * Makes a date field read and write « 31/12/2026 », and take the date as soon as it is typed whole.
 * What is no date gives way to the last one when the field is left.
 */
public final class ChampDate {

    private static final DateTimeFormatter SAISIE =
            DateTimeFormatter.ofPattern("[dd/MM/uuuu][ddMMuuuu]", Locale.FRANCE)
                    .withResolverStyle(ResolverStyle.STRICT);

    private ChampDate() {}

    public static void preparer(DatePicker champ) {
        champ.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(LocalDate jour) {
                        return Nombres.texte(jour);
                    }

                    @Override
                    public LocalDate fromString(String texte) {
                        return lire(texte);
                    }
                });
        var editeur = champ.getEditor();
        editeur.textProperty().addListener((_, _, texte) -> prendre(champ, texte));
        editeur.focusedProperty()
                .addListener((_, _, dedans) -> {
                    if (!dedans) {
                        editeur.setText(Nombres.texte(champ.getValue()));
                    }
                });
    }

    private static void prendre(DatePicker champ, String texte) {
        var lu = lire(texte);
        if (lu != null && !lu.equals(champ.getValue()) || texte == null || texte.isBlank()) {
            champ.setValue(lu);
        }
    }

    private static LocalDate lire(String texte) {
        try {
            return texte == null || texte.isBlank() ? null : LocalDate.parse(texte.strip(), SAISIE);
        } catch (DateTimeParseException _) {
            return null;
        }
    }
}
