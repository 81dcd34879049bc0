package fr.guichet;

import fr.guichet.commande.ServicesTables;

/** What the launcher gives to the commands, for their tests. */
public final class ServicesDeTest {

    private ServicesDeTest() {}

    public static ServicesTables tables() {
        return new TablesDuPoste();
    }
}
