package fr.guichet.common;

import java.util.function.Consumer;
import java.util.function.Supplier;

/** A result, or what kept it from coming: a failure whose place is on the screen itself. */
public sealed interface Issue<T> {

    record Faite<T>(T valeur) implements Issue<T> {}

    record Echec<T>(UserException cause) implements Issue<T> {}

    static <T> Issue<T> de(Supplier<T> travail) {
        try {
            return new Faite<>(travail.get());
        } catch (UserException e) {
            return new Echec<>(e);
        }
    }

    /**
     * @param echec takes the sentence to show in the place of the result
     */
    default void conclure(Consumer<? super T> faite, Consumer<String> echec) {
        switch (this) {
            case Faite<T>(var valeur) -> faite.accept(valeur);
            case Echec<T>(var cause) -> echec.accept(cause.getMessage());
        }
    }
}
