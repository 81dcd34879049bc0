package fr.guichet.attestation.numerisation.escl;

import fr.guichet.attestation.numerisation.Capacites;
import fr.guichet.attestation.numerisation.Capacites.Reglages;
import fr.guichet.attestation.numerisation.Couleur;
import fr.guichet.attestation.numerisation.Demande;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a scanner says one of its sources can do.
 *
 * @param largeur the widest sheet, in three-hundredths of an inch
 * @param hauteur the longest
 * @param format the media type to ask for
 */
record SourceEscl(Reglages reglages, int largeur, int hauteur, String format) {

    private static final int A4_LARGEUR = 2480;
    private static final int A4_HAUTEUR = 3508;

    /** JPEG first: every scanner makes it, and its size says whether it is whole. */
    private static final List<String> FORMATS = List.of("image/jpeg", "image/png");

    /**
     * @param caps « PlatenInputCaps » or one of the feeder's
     */
    static SourceEscl lire(Xml caps) {
        var couleurs =
                Arrays.stream(Couleur.values())
                        .filter(c ->
                                caps.tous("ColorMode").anyMatch(m -> m.texte().equals(mode(c))))
                        .toList();
        var annonces =
                Stream.concat(caps.tous("DocumentFormatExt"), caps.tous("DocumentFormat"))
                        .map(Xml::texte)
                        .toList();
        return new SourceEscl(
                new Reglages(
                        resolutions(caps),
                        couleurs.isEmpty() ? List.of(Couleur.COULEUR) : couleurs),
                Math.min(A4_LARGEUR, caps.nombre("MaxWidth").orElse(A4_LARGEUR)),
                Math.min(A4_HAUTEUR, caps.nombre("MaxHeight").orElse(A4_HAUTEUR)),
                FORMATS.stream().filter(annonces::contains).findFirst().orElse(FORMATS.getFirst()));
    }

    /** eSCL's name of a mode. */
    static String mode(Couleur couleur) {
        return switch (couleur) {
            case GRIS -> "Grayscale8";
            case COULEUR -> "RGB24";
        };
    }

    private static List<Integer> resolutions(Xml caps) {
        var min = Capacites.USUELLES.getFirst();
        var max = Capacites.USUELLES.getLast();
        var une =
                caps.tous("DiscreteResolution")
                        .map(d ->
                                d.nombre("XResolution")
                                        .filter(r -> d.nombre("YResolution").equals(Optional.of(r)))
                                        .orElse(null))
                        .filter(Objects::nonNull)
                        .filter(r -> r >= min && r <= max)
                        .distinct()
                        .sorted()
                        .toList();
        var bornes = caps.premier("XResolutionRange");
        var liste =
                une.isEmpty() && bornes.isPresent()
                        ? Capacites.USUELLES.stream()
                                .filter(r -> r >= bornes.get().nombre("Min").orElse(min))
                                .filter(r -> r <= bornes.get().nombre("Max").orElse(max))
                                .toList()
                        : une;
        return liste.isEmpty() ? List.of(Demande.RESOLUTION) : liste;
    }
}
