package fr.guichet.table.catalogue;

import fr.guichet.common.Progress;
import fr.guichet.common.UserException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.time.LocalDate;

/**
 * A table as its publisher announces it. Every field but the signature is signed, together and with
 * the publisher's key: an old file cannot pass for a new one, nor one émetteur's for another's.
 *
 * @param nom of the organisme, as lists show it
 * @param emetteur whose lines the table replaces
 * @param version as the publisher numbers it
 * @param fichier its name beside the catalogue; « / » may lead into a folder, never out of it
 * @param taille bytes of the file
 * @param sha256 of the file, in hexadecimal
 * @param signature Ed25519, in base64
 */
public record TablePubliee(
        String nom,
        String emetteur,
        String version,
        LocalDate date,
        String fichier,
        long taille,
        String sha256,
        String signature) {

    /** Bytes of the largest file that may be published: what the reading of tables admits. */
    public static final long TAILLE_MAX = 200L * 1024 * 1024;

    private static final String ENTETE = "guichet-table-1";
    private static final int NOM = 100;
    private static final int VERSION = 50;
    private static final int SIGNATURE_MAX = 100;

    /**
     * @throws UserException naming the field that cannot be
     */
    public TablePubliee {
        Champs.texte("nom", nom, NOM);
        Champs.texte("emetteur", emetteur, NOM);
        Champs.texte("version", version, VERSION);
        Champs.fichier("fichier", fichier);
        if (taille < 1 || taille > TAILLE_MAX) {
            throw Champs.refus("taille", taille, "de 1 octet à 200 Mo sont admis");
        }
        Champs.sha256("sha256", sha256);
        Champs.texte("signature", signature, SIGNATURE_MAX);
    }

    /** The same, with its signature. */
    TablePubliee signee(ClePublique publique, PrivateKey privee) {
        return new TablePubliee(
                nom,
                emetteur,
                version,
                date,
                fichier,
                taille,
                sha256,
                Cles.signer(privee, texteSigne(publique)));
    }

    public Millesime millesime() {
        return new Millesime(date, version);
    }

    /** Whether this key signed these very fields. */
    boolean signeePar(ClePublique cle) {
        return Cles.verifier(cle, texteSigne(cle), signature);
    }

    /**
     * Checks that a file is the one announced, by its size and its SHA-256.
     *
     * @throws UserException when it is another, or cannot be read
     */
    public void verifierFichier(Path lu, Progress progress) {
        try {
            if (Files.size(lu) != taille || !Empreintes.de(lu, progress).equals(sha256)) {
                throw new UserException(
                        "Le fichier de la table « %s » n’est pas celui que son éditeur a signé : il a été coupé, changé ou remplacé. Rien n’a été modifié : demandez-le de nouveau, et prévenez l’éditeur si cela se répète."
                                .formatted(nom));
            }
        } catch (IOException e) {
            throw new UserException(
                    "Le fichier de la table « %s » ne peut pas être lu. Rien n’a été modifié : vérifiez qu’il existe encore et qu’aucun autre programme ne le tient."
                            .formatted(nom),
                    e);
        }
    }

    /** One field a line, in this order for ever: a change here is a new header. */
    private String texteSigne(ClePublique cle) {
        return String.join(
                "\n",
                ENTETE,
                "cle " + cle.empreinte(),
                "nom " + nom,
                "emetteur " + emetteur,
                "version " + version,
                "date " + date,
                "fichier " + fichier,
                "taille " + taille,
                "sha256 " + sha256,
                "");
    }
}
