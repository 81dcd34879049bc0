package fr.guichet.attestation.numerisation;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a device can do, by where the sheet lies. */
public final class Capacites {

    /** The resolutions offered, among those a device allows. */
    public static final List<Integer> USUELLES = List.of(75, 100, 150, 200, 300, 400, 600);

    private static final Demande SANS_RIEN = new Demande(Source.VITRE, 0, Couleur.GRIS);

    /**
     * What one source of a device can do.
     *
     * @param resolutions in growing order, never empty
     * @param couleurs never empty
     */
    public record Reglages(List<Integer> resolutions, List<Couleur> couleurs) {

        /** The one that comes nearest. */
        public int laPlusProche(int voulue) {
            return resolutions.stream()
                    .min((a, b) -> Integer.compare(Math.abs(a - voulue), Math.abs(b - voulue)))
                    .orElseThrow();
        }
    }

    private final Map<Source, Reglages> parSource;

    /**
     * @param parSource at least one
     */
    public Capacites(Map<Source, Reglages> parSource) {
        this.parSource = Collections.unmodifiableMap(new EnumMap<>(parSource));
    }

    /** In the order of {@link Source}. */
    public Set<Source> sources() {
        return parSource.keySet();
    }

    public Reglages de(Source source) {
        return parSource.get(source);
    }

    /** The nearest to a wish that this device can do. */
    public Demande ajuster(Demande voulue) {
        var source =
                parSource.containsKey(voulue.source())
                        ? voulue.source()
                        : parSource.keySet().iterator().next();
        var reglages = parSource.get(source);
        var couleur =
                reglages.couleurs().contains(voulue.couleur())
                        ? voulue.couleur()
                        : reglages.couleurs().getFirst();
        return new Demande(source, reglages.laPlusProche(voulue.resolution()), couleur);
    }

    /** A quick look at the glass; none where there is no glass: a sheet would be taken in. */
    public Optional<Demande> apercu() {
        return Optional.of(ajuster(SANS_RIEN)).filter(demande -> demande.source() == Source.VITRE);
    }

    /** Whether it can do just that. */
    public boolean permet(Demande demande) {
        return demande.equals(ajuster(demande));
    }
}
