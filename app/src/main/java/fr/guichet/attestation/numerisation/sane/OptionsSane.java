package fr.guichet.attestation.numerisation.sane;

import fr.guichet.attestation.numerisation.Capacites;
import fr.guichet.attestation.numerisation.Capacites.Reglages;
import fr.guichet.attestation.numerisation.Couleur;
import fr.guichet.attestation.numerisation.Demande;
import fr.guichet.attestation.numerisation.Source;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The options of a device as {@code scanimage -A} prints them. Each driver names its sources and
 * its modes its own way.
 */
record OptionsSane(Map<String, String> valeurs) {

    private static final Pattern OPTION = Pattern.compile("^ {4}(--?[a-z][a-z-]*)(.*) \\[(.*)]");
    private static final Pattern BORNES =
            Pattern.compile(
                    "(-?[\\d.]+)\\.\\.(-?[\\d.]+)(?:dpi|mm)?(?: \\(in steps of ([\\d.]+)\\))?");
    private static final Pattern UNITE = Pattern.compile("(dpi|mm)$");
    private static final String INACTIVE = "inactive";

    /**
     * @param aide the output of {@code scanimage -A}
     */
    static OptionsSane lire(String aide) {
        var valeurs = new HashMap<String, String>();
        aide.lines()
                .map(OPTION::matcher)
                .filter(m -> m.find() && !m.group(3).equals(INACTIVE))
                .forEach(m -> valeurs.put(m.group(1), m.group(2).strip()));
        return new OptionsSane(Map.copyOf(valeurs));
    }

    /** How the driver names each source it has; empty when it has nothing to choose. */
    Map<Source, String> sources() {
        var noms = new EnumMap<Source, String>(Source.class);
        choix("--source").forEach(nom -> source(nom).ifPresent(s -> noms.putIfAbsent(s, nom)));
        return noms;
    }

    /** How the driver names each mode it has. */
    Map<Couleur, String> modes() {
        var noms = new EnumMap<Couleur, String>(Couleur.class);
        choix("--mode").forEach(nom -> couleur(nom).ifPresent(c -> noms.putIfAbsent(c, nom)));
        return noms;
    }

    Reglages reglages() {
        var couleurs = List.copyOf(modes().keySet());
        return new Reglages(
                resolutions(), couleurs.isEmpty() ? List.of(Couleur.COULEUR) : couleurs);
    }

    boolean regleLaResolution() {
        return valeurs.containsKey("--resolution");
    }

    /**
     * @param axe {@code -x} or {@code -y}
     * @return how far the sheet goes that way, in millimetres
     */
    OptionalDouble etendue(String axe) {
        var bornes = BORNES.matcher(valeurs.getOrDefault(axe, ""));
        return bornes.lookingAt()
                ? OptionalDouble.of(Double.parseDouble(bornes.group(2)))
                : OptionalDouble.empty();
    }

    /**
     * Those it allows among the usual ones: SANE itself takes a number out of bounds without a
     * word, and scans at another.
     */
    private List<Integer> resolutions() {
        var valeur = valeurs.getOrDefault("--resolution", "");
        var bornes = BORNES.matcher(valeur);
        var permises =
                bornes.lookingAt()
                        ? Capacites.USUELLES.stream()
                                .filter(r ->
                                        dans(r, bornes.group(1), bornes.group(2), bornes.group(3)))
                        : choix("--resolution")
                                .filter(c -> c.matches("\\d+"))
                                .map(Integer::valueOf)
                                .filter(r -> r >= Capacites.USUELLES.getFirst())
                                .filter(r -> r <= Capacites.USUELLES.getLast());
        var liste = permises.sorted().toList();
        return liste.isEmpty() ? List.of(Demande.RESOLUTION) : liste;
    }

    private static boolean dans(int resolution, String min, String max, String pas) {
        double depuis = resolution - Double.parseDouble(min);
        return depuis >= 0
                && resolution <= Double.parseDouble(max)
                && (pas == null || depuis % Double.parseDouble(pas) == 0);
    }

    private Stream<String> choix(String option) {
        var valeur = UNITE.matcher(valeurs.getOrDefault(option, "")).replaceFirst("");
        return Arrays.stream(valeur.split("\\|")).filter(c -> !c.isEmpty());
    }

    /** « Flatbed », « ADF Duplex », « Automatic Document Feeder(left aligned) »… */
    private static Optional<Source> source(String nom) {
        var bas = nom.toLowerCase(Locale.ROOT);
        if (bas.contains("duplex") || bas.contains("both sides")) {
            return Optional.of(Source.CHARGEUR_RECTO_VERSO);
        }
        if (bas.contains("adf") || bas.contains("feeder")) {
            return Optional.of(Source.CHARGEUR).filter(_ -> !bas.contains("back"));
        }
        return Optional.of(Source.VITRE)
                .filter(_ ->
                        bas.contains("flatbed") || bas.contains("platen") || bas.equals("normal"));
    }

    /** « Gray », « True Gray », « 24bit Color[Fast] »…; dithered grey is black and white. */
    private static Optional<Couleur> couleur(String nom) {
        var bas = nom.toLowerCase(Locale.ROOT);
        if (bas.contains("color") || bas.contains("colour")) {
            return Optional.of(Couleur.COULEUR);
        }
        return Optional.of(Couleur.GRIS)
                .filter(_ -> bas.contains("gray") || bas.contains("grey"))
                .filter(_ -> !bas.contains("diffusion"));
    }
}
