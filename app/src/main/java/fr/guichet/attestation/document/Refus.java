package fr.guichet.attestation.document;

import fr.guichet.common.UserException;

import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

import java.io.IOException;

/** Why a file cannot be read as an attestation, and what to do then. */
final class Refus {

    private static final String LUS = "Guichet lit les PDF et les images JPEG, PNG, TIFF et BMP.";

    private Refus() {}

    /** A reading that fails as libraries do. */
    @FunctionalInterface
    interface Lecture<T> {
        T lire() throws IOException;
    }

    /**
     * Reads, and says in a sentence what went wrong. What libraries throw at a damaged file is
     * without limit; even their running out of memory or of stack ends with the file.
     */
    static <T> T lire(Lecture<T> lecture) {
        try {
            return lecture.lire();
        } catch (UserException e) {
            throw e;
        } catch (InvalidPasswordException e) {
            throw new UserException(
                    "Ce PDF est protégé par un mot de passe. Ouvrez-le avec son mot de passe,"
                            + " imprimez-le en PDF, et reprenez le nouveau fichier.",
                    e);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw abime(e);
        } catch (OutOfMemoryError e) {
            throw new UserException(trop("demande plus de mémoire que ce poste n’en a"), e);
        }
    }

    static UserException abime(Throwable cause) {
        return new UserException(
                "Ce fichier est abîmé ou incomplet : il ne peut pas être lu. Demandez-le à nouveau"
                        + " ou numérisez l’attestation.",
                cause);
    }

    static UserException introuvable(IOException cause) {
        return new UserException(
                "Ce fichier ne peut pas être ouvert : il n’existe plus, ou un autre programme le"
                        + " retient. Vérifiez son nom, son dossier et vos droits.",
                cause);
    }

    static UserException vide() {
        return new UserException(
                "Ce fichier est vide. Demandez-le à nouveau ou numérisez l’attestation.");
    }

    /** A file of another kind, named with its article. */
    static UserException nature(String nature, String quoiFaire) {
        return new UserException(
                "Ce fichier est %s, qui ne se lit pas ici, quel que soit son nom. %s %s"
                        .formatted(nature, LUS, quoiFaire));
    }

    static UserException inconnu() {
        return new UserException(
                "Ce fichier n’est ni un PDF ni une image que Guichet sait lire, quel que soit son"
                        + " nom. "
                        + LUS);
    }

    static UserException tropLourd() {
        return new UserException(trop("dépasse %d Mo".formatted(Limites.OCTETS >> 20)));
    }

    static UserException sansPage() {
        return new UserException("Ce fichier ne contient aucune page. Demandez-le à nouveau.");
    }

    static UserException tropDePages() {
        return new UserException(
                "Ce fichier a plus de %d pages. N’en gardez que celles de l’attestation."
                        .formatted(Limites.PAGES));
    }

    static UserException imageTropGrande() {
        return new UserException(
                trop(
                        "contient une image de plus de %d millions de points"
                                .formatted(Limites.POINTS / 1_000_000)));
    }

    static UserException pageTropGrande() {
        return new UserException(trop("a une page plus grande qu’une affiche"));
    }

    static UserException dessinTropLong() {
        return new UserException(trop("demande trop de calculs pour être affiché"));
    }

    static UserException jpeg2000() {
        return new UserException(
                "Ce PDF est numérisé en JPEG 2000, que Guichet ne sait pas lire. Ouvrez-le,"
                        + " imprimez-le en PDF, et reprenez le nouveau fichier ; ou numérisez"
                        + " l’attestation.");
    }

    private static String trop(String quoi) {
        return "Ce fichier %s : ce n’est pas une attestation ordinaire, il n’est pas lu. Numérisez"
                        .formatted(quoi)
                + " l’attestation à 300 points par pouce.";
    }
}
