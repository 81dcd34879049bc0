package fr.guichet.attestation.numerisation.sane;

import fr.guichet.attestation.numerisation.Demande;
import fr.guichet.attestation.numerisation.Source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A demand in the words of a device. */
final class ArgumentsSane {

    private static final double LARGEUR_MM = 210;
    private static final double HAUTEUR_MM = 297;

    private ArgumentsSane() {}

    /**
     * @param options of the source asked
     * @param motif the names of the pages to write
     */
    static List<String> de(Demande demande, OptionsSane options, String motif) {
        var arguments = new ArrayList<String>();
        // The source first: the other options depend on it.
        var source = options.sources().get(demande.source());
        if (source != null) {
            arguments.add("--source=" + source);
        }
        var mode = options.modes().get(demande.couleur());
        if (mode != null) {
            arguments.add("--mode=" + mode);
        }
        if (options.regleLaResolution()) {
            arguments.add("--resolution=" + demande.resolution());
        }
        etendre(arguments, "-x", LARGEUR_MM, options);
        etendre(arguments, "-y", HAUTEUR_MM, options);
        // PNG loses nothing, and is whole or is not: a JPEG may be cut.
        arguments.addAll(List.of("--progress", "--format=png", "--batch=" + motif));
        if (demande.source() == Source.VITRE) {
            // A glass never says that it is empty.
            arguments.add("--batch-count=1");
        }
        return arguments;
    }

    /** An A4 sheet, or as much of it as there is room for. */
    private static void etendre(
            List<String> arguments, String axe, double mm, OptionsSane options) {
        options.etendue(axe)
                .ifPresent(max -> {
                    arguments.add(axe);
                    arguments.add(String.format(Locale.ROOT, "%.1f", Math.min(mm, max)));
                });
    }
}
