package fr.guichet.complementaire;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** « Informations administratives ». An empty field is null. */
public record Coordonnees(
        String contact,
        String adresse1,
        String adresse2,
        String codePostal,
        String localite,
        String telephone1,
        String telephone2,
        String courriel,
        String compte) {

    public static final Coordonnees INCONNUES =
            new Coordonnees(null, null, null, null, null, null, null, null, null);

    /** Both lines of the address, as one cell shows them. */
    public String adresse() {
        return ensemble(", ", adresse1, adresse2);
    }

    /** « 06300 NICE ». */
    public String codePostalEtLocalite() {
        return ensemble(" ", codePostal, localite);
    }

    private static String ensemble(String lien, String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(lien));
    }
}
