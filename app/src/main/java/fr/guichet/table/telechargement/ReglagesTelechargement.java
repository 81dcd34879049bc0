package fr.guichet.table.telechargement;

import fr.guichet.common.db.ReglageRepository;

import java.util.Optional;

/** Which source the practice has set, and whether it is asked at each start. */
public final class ReglagesTelechargement {

    private static final String SOURCE = "telechargement.source";
    private static final String AU_DEMARRAGE = "telechargement.auDemarrage";

    private final ReglageRepository reglages;

    public ReglagesTelechargement(ReglageRepository reglages) {
        this.reglages = reglages;
    }

    public Optional<Source> source() {
        return reglages.find(SOURCE).filter(s -> !s.isEmpty()).map(Source::lire);
    }

    public void retenir(Source source) {
        reglages.save(SOURCE, source.texte());
    }

    /** The practice has no source any more. */
    public void oublierSource() {
        reglages.save(SOURCE, "");
    }

    /** Off until the practice says otherwise: the program asks nothing of the network by itself. */
    public boolean auDemarrage() {
        return reglages.find(AU_DEMARRAGE).map(Boolean::parseBoolean).orElse(false);
    }

    public void verifierAuDemarrage(boolean oui) {
        reglages.save(AU_DEMARRAGE, String.valueOf(oui));
    }
}
