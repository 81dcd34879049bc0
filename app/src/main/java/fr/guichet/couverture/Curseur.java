package fr.guichet.couverture;

import fr.guichet.regles.Champ;

/** Takes the eye and the cursor to what must be read or corrected. */
public interface Curseur {

    /** For a form that nobody looks at. */
    Curseur AUCUN =
            new Curseur() {
                @Override
                public void vers(Champ champ) {}

                @Override
                public void versDateSoins() {}
            };

    /** To a field of the card; {@link Champ#AMO} stands in another tab. */
    void vers(Champ champ);

    void versDateSoins();
}
