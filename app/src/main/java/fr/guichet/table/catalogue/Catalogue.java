package fr.guichet.table.catalogue;

import fr.guichet.common.UserException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The tables a publisher offers: the file {@value #FICHIER} beside them. Each table is signed by
 * itself; the list is not, so that a source may show a part of it.
 *
 * @param editeur who says to have made it; nothing proves it but the key
 * @param cle which signs every table
 */
public record Catalogue(String editeur, ClePublique cle, List<TablePubliee> tables) {

    /** What it is called, at a source and in a folder. */
    public static final String FICHIER = "catalogue.json";

    /** Bytes of the largest one that is read. */
    public static final int TAILLE_MAX = 5 * 1024 * 1024;

    private static final int EDITEUR = 100;
    private static final int TABLES = 1_000;

    /**
     * @throws UserException when two tables cannot be told apart
     */
    public Catalogue {
        Champs.texte("editeur", editeur, EDITEUR);
        tables = List.copyOf(tables);
        if (tables.size() > TABLES) {
            throw Champs.refus("tables", tables.size(), "1 000 tables au plus sont admises");
        }
        refuserLesDoublons(tables);
    }

    /**
     * Reads a catalogue; its signatures are not looked at yet.
     *
     * @throws UserException when it cannot be read, is too large, or is no catalogue
     */
    public static Catalogue lire(Path fichier) {
        try (var in = Files.newInputStream(fichier)) {
            return lire(in.readNBytes(TAILLE_MAX + 1), fichier.getFileName().toString());
        } catch (IOException e) {
            throw new UserException(
                    "Le catalogue « %s » ne peut pas être lu. Rien n’a été modifié : vérifiez qu’il existe encore et que vous avez le droit de le lire."
                            .formatted(fichier),
                    e);
        }
    }

    /**
     * Same, for one received otherwise.
     *
     * @param nom what to call it
     */
    public static Catalogue lire(byte[] octets, String nom) {
        return CatalogueJson.lire(octets, nom);
    }

    /** As a file: the same catalogue gives the same bytes. */
    public byte[] octets() {
        return CatalogueJson.ecrire(this);
    }

    /** The table of that file name, whatever its case. */
    public Optional<TablePubliee> table(String fichier) {
        var cherche = cle(fichier);
        return tables.stream().filter(t -> cle(t.fichier()).equals(cherche)).findFirst();
    }

    /**
     * Checks the signature of a table of this catalogue.
     *
     * @throws UserException when the key did not sign these very fields
     */
    public void verifier(TablePubliee table) {
        if (!table.signeePar(cle)) {
            throw new UserException(
                    "La signature de la table « %s » est fausse : ce que le catalogue en dit n’est pas ce que « %s » a signé. Rien n’a été modifié : n’utilisez pas cette table et prévenez l’éditeur."
                            .formatted(table.nom(), editeur));
        }
    }

    private static void refuserLesDoublons(List<TablePubliee> tables) {
        var fichiers = new HashSet<String>();
        var editions = new HashSet<String>();
        for (var table : tables) {
            if (!fichiers.add(cle(table.fichier()))) {
                throw Champs.refus("fichier", table.fichier(), "il est annoncé deux fois");
            }
            var edition = cle(table.emetteur()) + '\n' + table.date() + '\n' + table.version();
            if (!editions.add(edition)) {
                throw Champs.refus(
                        "emetteur",
                        table.emetteur(),
                        "deux de ses tables ont la même date et la même version");
            }
        }
    }

    private static String cle(String texte) {
        return texte.toLowerCase(Locale.ROOT);
    }
}
