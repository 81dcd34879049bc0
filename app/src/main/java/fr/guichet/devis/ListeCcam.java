package fr.guichet.devis;

import static java.util.stream.Collectors.toMap;

import fr.guichet.common.recherche.Index;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The dental acts of the CCAM as the CNAM's nomenclatures had them in July 2020: a help to fill in
 * a line, never a reason to refuse one.
 */
public final class ListeCcam {

    /** The state of the list. */
    public static final YearMonth MOIS = YearMonth.of(2020, 7);

    private static final String FICHIER = "ccam-dentaire.csv";

    private final Index<ActeCcam> index;
    private final Map<String, ActeCcam> parCode;

    private ListeCcam(List<ActeCcam> actes) {
        index = Index.de(actes, acte -> Index.champs(acte.code(), acte.libelle()));
        parCode = actes.stream().collect(toMap(ActeCcam::code, Function.identity()));
    }

    /** Read at the first use, once. */
    public static ListeCcam charger() {
        return Liste.PUBLIEE;
    }

    private static final class Liste {
        static final ListeCcam PUBLIEE = new ListeCcam(lire());
    }

    /** The act of that very code, in capitals or not. */
    public Optional<ActeCcam> trouver(String code) {
        return Optional.ofNullable(parCode.get(code.strip().toUpperCase(Locale.ROOT)));
    }

    /** Finds by code or words: « hbld0 », « couronne zircone ». */
    public List<ActeCcam> chercher(String saisie, int limite) {
        return index.chercher(saisie, limite);
    }

    /** Our own file: comments under #, one heading line, no quotes. */
    private static List<ActeCcam> lire() {
        try (var lignes =
                new BufferedReader(
                        new InputStreamReader(
                                ListeCcam.class.getResourceAsStream(FICHIER),
                                StandardCharsets.UTF_8))) {
            return lignes.lines()
                    .filter(ligne -> !ligne.startsWith("#"))
                    .skip(1)
                    .map(ligne -> acte(ligne.split(";", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(FICHIER, e);
        }
    }

    private static ActeCcam acte(String[] cellules) {
        var panier =
                cellules[2].isEmpty() ? null : new PanierConnu(Panier.valueOf(cellules[2]), MOIS);
        return new ActeCcam(cellules[0], cellules[1], panier);
    }
}
