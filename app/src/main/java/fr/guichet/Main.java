package fr.guichet;

import fr.guichet.common.db.Emplacement;

/** Where the program starts. Not an {@code Application}: JavaFX is then found on the class path. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        App.ouvrirFenetre(Emplacement.base());
    }
}
