package fr.guichet.attestation.numerisation;

import fr.guichet.attestation.numerisation.escl.Certificats;
import fr.guichet.common.db.ReglageRepository;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is remembered from one scan to the next. */
public final class ReglagesNumerisation implements Certificats {

    private static final String APPAREIL = "numerisation.appareil";
    private static final String DEMANDE = "numerisation.demande";
    private static final String ADRESSES = "numerisation.adresses";
    private static final String CERTIFICAT = "numerisation.certificat.";
    private static final String SEPARATEUR = "\t";

    private static final Demande PAR_DEFAUT =
            new Demande(Source.VITRE, Demande.RESOLUTION, Couleur.GRIS);

    private final ReglageRepository reglages;

    public ReglagesNumerisation(ReglageRepository reglages) {
        this.reglages = reglages;
    }

    /** The one used last. */
    Optional<Appareil> appareil() {
        return reglages.find(APPAREIL).flatMap(ReglagesNumerisation::appareil);
    }

    /** How it was used last. */
    Demande demande() {
        return reglages.find(DEMANDE).flatMap(ReglagesNumerisation::demande).orElse(PAR_DEFAUT);
    }

    void retenir(Appareil appareil, Demande demande) {
        reglages.save(APPAREIL, texte(appareil));
        reglages.save(
                DEMANDE,
                String.join(
                        SEPARATEUR,
                        demande.source().name(),
                        String.valueOf(demande.resolution()),
                        demande.couleur().name()));
    }

    /** Those whose address was typed. */
    List<Appareil> adresses() {
        return reglages.find(ADRESSES)
                .orElse("")
                .lines()
                .flatMap(ligne -> appareil(ligne).stream())
                .toList();
    }

    void ajouter(Appareil appareil) {
        reglages.save(
                ADRESSES,
                Stream.concat(
                                adresses().stream().filter(a -> !a.estLe(appareil)),
                                Stream.of(appareil))
                        .map(ReglagesNumerisation::texte)
                        .collect(Collectors.joining("\n")));
    }

    @Override
    public Optional<String> accepte(String serveur) {
        return reglages.find(CERTIFICAT + serveur);
    }

    void accepter(CertificatInconnuException certificat) {
        reglages.save(CERTIFICAT + certificat.serveur(), certificat.empreinte());
    }

    private static String texte(Appareil appareil) {
        return String.join(
                SEPARATEUR,
                appareil.voie().name(),
                appareil.adresse(),
                // A maker may name it as it likes.
                appareil.nom().replaceAll("\\s+", " "));
    }

    /** Empty when another version wrote it. */
    private static Optional<Appareil> appareil(String texte) {
        var champs = texte.split(SEPARATEUR, 3);
        return champs.length < 3
                ? Optional.empty()
                : parmi(Voie.values(), champs[0])
                        .map(voie -> new Appareil(voie, champs[1], champs[2]));
    }

    private static Optional<Demande> demande(String texte) {
        var champs = texte.split(SEPARATEUR, 3);
        return champs.length < 3 || !champs[1].matches("\\d{1,4}")
                ? Optional.empty()
                : parmi(Source.values(), champs[0])
                        .flatMap(source ->
                                parmi(Couleur.values(), champs[2])
                                        .map(couleur ->
                                                new Demande(
                                                        source,
                                                        Integer.parseInt(champs[1]),
                                                        couleur)));
    }

    private static <E extends Enum<E>> Optional<E> parmi(E[] valeurs, String nom) {
        return Stream.of(valeurs).filter(v -> v.name().equals(nom)).findFirst();
    }
}
