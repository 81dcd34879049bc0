package fr.guichet.attestation.synthese;

import fr.guichet.attestation.lecture.ChampLu;
import fr.guichet.attestation.lecture.ValeurLue;
import fr.guichet.common.recherche.Mots;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** Holds readings against the truth, field by field: exact or wrong. */
public final class Releve {

    /** The fields every layout prints. */
    public static final List<ChampLu> CHAMPS =
            List.of(
                    ChampLu.AMC,
                    ChampLu.TYPE_CONVENTION,
                    ChampLu.CSR,
                    ChampLu.ADHERENT,
                    ChampLu.DROITS_DU,
                    ChampLu.DROITS_AU,
                    ChampLu.DRE,
                    ChampLu.ORGANISME,
                    ChampLu.NOM,
                    ChampLu.PRENOM,
                    ChampLu.NIR,
                    ChampLu.NAISSANCE,
                    ChampLu.RANG,
                    ChampLu.DENTAIRE);

    private final Map<ChampLu, int[]> comptes = new EnumMap<>(ChampLu.class);
    private int nirsFaux;

    /** One field that was read otherwise than it is printed. */
    public record Ecart(ChampLu champ, int beneficiaire, String attendu, List<ValeurLue> lu) {}

    /** Counts one reading, and tells what was wrong in it. */
    public List<Ecart> ajouter(Carte carte, List<ValeurLue> valeurs) {
        var ecarts = new ArrayList<Ecart>();
        verite(
                carte,
                (cle, attendu) -> {
                    var lues =
                            valeurs.stream()
                                    .filter(v ->
                                            v.champ() == cle.champ()
                                                    && v.beneficiaire() == cle.beneficiaire())
                                    .toList();
                    var lu = lues.stream().map(ValeurLue::valeur).collect(Collectors.joining(" "));
                    var compte = comptes.computeIfAbsent(cle.champ(), _ -> new int[2]);
                    compte[1]++;
                    if (memes(cle.champ(), lu, attendu)) {
                        compte[0]++;
                    } else {
                        ecarts.add(new Ecart(cle.champ(), cle.beneficiaire(), attendu, lues));
                    }
                });
        nirsFaux += faux(carte, valeurs);
        return ecarts;
    }

    /** The alphabet the program brings has no accents: names are held against theirs without. */
    private static boolean memes(ChampLu champ, String lu, String attendu) {
        return switch (champ) {
            case NOM, PRENOM, ORGANISME -> Mots.normaliser(lu).equals(Mots.normaliser(attendu));
            default -> lu.equals(attendu);
        };
    }

    /** Numbers shown without a doubt that are nobody's on this card. */
    private static int faux(Carte carte, List<ValeurLue> valeurs) {
        var vrais = carte.personnes().stream().map(Personne::nir).collect(Collectors.toSet());
        return (int)
                valeurs.stream()
                        .filter(v -> v.champ() == ChampLu.NIR && v.doute() == null)
                        .filter(v -> !vrais.contains(v.valeur()))
                        .count();
    }

    private record Cle(ChampLu champ, int beneficiaire) {}

    private static void verite(Carte carte, BiConsumer<Cle, String> verite) {
        verite.accept(new Cle(ChampLu.AMC, 0), carte.amc());
        verite.accept(new Cle(ChampLu.TYPE_CONVENTION, 0), String.join(" ", carte.types()));
        verite.accept(new Cle(ChampLu.CSR, 0), carte.csr());
        verite.accept(new Cle(ChampLu.ADHERENT, 0), carte.adherent());
        verite.accept(new Cle(ChampLu.DROITS_DU, 0), carte.du().toString());
        verite.accept(new Cle(ChampLu.DROITS_AU, 0), carte.au().toString());
        verite.accept(new Cle(ChampLu.DRE, 0), carte.dre() ? "OUI" : "");
        verite.accept(new Cle(ChampLu.ORGANISME, 0), carte.organisme());
        for (int i = 1; i <= carte.personnes().size(); i++) {
            var personne = carte.personnes().get(i - 1);
            verite.accept(new Cle(ChampLu.NOM, i), personne.nom());
            verite.accept(new Cle(ChampLu.PRENOM, i), personne.prenom());
            verite.accept(new Cle(ChampLu.NIR, i), personne.nir());
            verite.accept(new Cle(ChampLu.NAISSANCE, i), personne.naissance().toString());
            verite.accept(new Cle(ChampLu.RANG, i), "" + personne.rang());
            verite.accept(new Cle(ChampLu.DENTAIRE, i), personne.dentaire() ? "OUI" : "NON");
        }
    }

    /** From 0 to 1; 1 where nothing was counted. */
    public double part(ChampLu champ) {
        var compte = comptes.getOrDefault(champ, new int[] {1, 1});
        return compte[0] / (double) compte[1];
    }

    /** Social security numbers that are wrong and were shown as right. */
    public int nirsFaux() {
        return nirsFaux;
    }

    /** « AMC 12/12 ADHERENT 11/12 … ». */
    @Override
    public String toString() {
        return new TreeSet<>(comptes.keySet())
                        .stream()
                                .map(c ->
                                        "%s %d/%d"
                                                .formatted(c, comptes.get(c)[0], comptes.get(c)[1]))
                                .collect(Collectors.joining("  "))
                + "  NIR faux "
                + nirsFaux;
    }
}
