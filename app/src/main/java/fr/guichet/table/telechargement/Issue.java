package fr.guichet.table.telechargement;

import fr.guichet.common.UserException;

import java.util.function.Consumer;
import java.util.function.Supplier;

/** A result, or the sentence to show in its place: a failure here belongs on the tab itself. */
sealed interface Issue<T> {

    record Faite<T>(T valeur) implements Issue<T> {}

    record Echec<T>(String phrase) implements Issue<T> {}

    static <T> Issue<T> de(Supplier<T> travail) {
        try {
            return new Faite<>(travail.get());
        } catch (UserException e) {
            return new Echec<>(e.getMessage());
        }
    }

    default void conclure(Consumer<? super T> faite, Consumer<String> echec) {
        switch (this) {
            case Faite<T>(var valeur) -> faite.accept(valeur);
            case Echec<T>(var phrase) -> echec.accept(phrase);
        }
    }
}
