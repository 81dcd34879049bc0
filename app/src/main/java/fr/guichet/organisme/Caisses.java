package fr.guichet.organisme;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import fr.guichet.common.recherche.Index;
import fr.guichet.common.valeur.CodeGestion;
import fr.guichet.common.valeur.Masque;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The official régimes and caisses, as published for 2019–2020: a help to fill in a code gestion,
 * never a reason to refuse one. Caisses merge and open; one that is missing here may be typed.
 */
public final class Caisses {

    private static final String CENTRE_ENTIER = "0000";

    /** Characters of a code gestion before its centre. */
    private static final int SANS_CENTRE = 5;

    private final List<Regime> regimes;
    private final Map<String, Regime> regimeParNumero;
    private final Map<String, List<Caisse>> parRegime;
    private final Map<CodeGestion, Caisse> parCode;
    private final Map<String, List<Caisse>> parCaisse;
    private final Index<Caisse> index;

    private Caisses(List<Regime> regimes, List<Caisse> caisses) {
        this.regimes = regimes;
        regimeParNumero = regimes.stream().collect(toMap(Regime::numero, Function.identity()));
        parRegime = caisses.stream().collect(groupingBy(c -> c.code().regime()));
        parCode = caisses.stream().collect(toMap(Caisse::code, Function.identity()));
        parCaisse = caisses.stream().collect(groupingBy(c -> caisse(c.code())));
        index = Index.de(caisses, this::texte);
    }

    /** Read at the first use, once. */
    public static Caisses charger() {
        return Liste.OFFICIELLE;
    }

    private static final class Liste {
        static final Caisses OFFICIELLE =
                new Caisses(
                        lire("regimes.csv", c -> new Regime(c[0], c[1])),
                        lire(
                                "caisses.csv",
                                c -> new Caisse(new CodeGestion(c[0], c[1], c[2]), c[3])));
    }

    /** In the order of their numbers. */
    public List<Regime> regimes() {
        return regimes;
    }

    public Optional<Regime> regime(String numero) {
        return Optional.ofNullable(numero).map(regimeParNumero::get);
    }

    /** The caisses and centres of a régime, in the order of their codes. */
    public List<Caisse> caisses(String regime) {
        return parRegime.getOrDefault(regime, List.of());
    }

    /**
     * The entry of that very code; else that of its whole caisse, or the only one its caisse has.
     * The list names no centre of the régime général: those of a card belong to their CPAM.
     */
    public Optional<Caisse> trouver(CodeGestion code) {
        var exacte = parCode.get(code);
        if (exacte != null) {
            return Optional.of(exacte);
        }
        var entiere = parCode.get(new CodeGestion(code.regime(), code.caisse(), CENTRE_ENTIER));
        if (entiere != null) {
            return Optional.of(entiere);
        }
        var centres = parCaisse.getOrDefault(caisse(code), List.of());
        return centres.size() == 1 && code.centre().equals(CENTRE_ENTIER)
                ? Optional.of(centres.getFirst())
                : Optional.empty();
    }

    /** The name of the caisse; where the list does not have it, its code and its régime. */
    public String libelle(CodeGestion code) {
        return trouver(code)
                .map(Caisse::libelle)
                .orElseGet(() ->
                        "%s %s %s"
                                .formatted(code.regime(), code.caisse(), code.centre())
                                .concat(
                                        regime(code.regime())
                                                .map(r -> " (" + r.libelle() + ")")
                                                .orElse("")));
    }

    /**
     * Those whose patients a mask covers, in the order of their codes; a whole caisse is among them
     * as soon as the mask covers one of its centres, for the list does not name them all.
     */
    public List<Caisse> couvertes(Masque masque) {
        var deLaCaisse = new Masque(masque.texte().substring(0, SANS_CENTRE) + "????");
        return index.elements().stream()
                .filter(c ->
                        masque.couvre(c.code())
                                || c.code().centre().equals(CENTRE_ENTIER)
                                        && deLaCaisse.couvre(c.code()))
                .toList();
    }

    /** How many there are in all. */
    public int nombre() {
        return index.elements().size();
    }

    /**
     * Finds by name, town, département or number: « strasbourg », « msa bas rhin », « 671 », « 02
     * 671 ».
     */
    public List<Caisse> chercher(String saisie, int limite) {
        return index.chercher(saisie, limite);
    }

    private String texte(Caisse caisse) {
        var code = caisse.code();
        return Index.champs(
                caisse.libelle(),
                code.code(),
                code.caisse(),
                regime(code.regime()).map(Regime::libelle).orElse(null));
    }

    private static String caisse(CodeGestion code) {
        return code.regime() + code.caisse();
    }

    /** Our own files: comments under #, one heading line, no quotes. */
    private static <T> List<T> lire(String fichier, Function<String[], T> lecture) {
        try (var lignes =
                new BufferedReader(
                        new InputStreamReader(
                                Caisses.class.getResourceAsStream(fichier),
                                StandardCharsets.UTF_8))) {
            return lignes.lines()
                    .filter(ligne -> !ligne.startsWith("#"))
                    .skip(1)
                    .map(ligne -> lecture.apply(ligne.split(";")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(fichier, e);
        }
    }
}
