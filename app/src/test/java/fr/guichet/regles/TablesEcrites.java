package fr.guichet.regles;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Tables written in a test, items apart by spaces:
 *
 * <ul>
 *   <li>« OC » or « OC/csr/sts/routage/hôte/domaine »: a line, {@code -} for an empty field; «
 *       +attestation » or « +éteint » after it; « 0379906753:OC » for another number
 *   <li>« regroupement/94??????? »
 *   <li>« fiche/RO/gu », « fiche/VM », « fiche/-/horsTp »: the practice's record
 *   <li>« correspondance/12345678/092000000/numéro »
 * </ul>
 */
final class TablesEcrites {

    /** The AMC of every item that does not name another. */
    static final String AMC = "379906753";

    private final List<Convention> conventions = new ArrayList<>();
    private final List<Regroupement> regroupements = new ArrayList<>();
    private final List<Correspondance> correspondances = new ArrayList<>();
    private final List<FicheComplementaire> fiches = new ArrayList<>();

    private TablesEcrites() {}

    static Tables de(String texte) {
        var ecrites = new TablesEcrites();
        if (texte != null) {
            Arrays.stream(texte.strip().split("\\s+")).forEach(ecrites::ajouter);
        }
        return Tables.de(
                ecrites.conventions,
                ecrites.regroupements,
                ecrites.correspondances,
                ecrites.fiches);
    }

    private void ajouter(String element) {
        var deuxPoints = element.indexOf(':');
        var numero = deuxPoints < 0 ? AMC : element.substring(0, deuxPoints);
        var parties = element.substring(deuxPoints + 1).split("/");
        switch (parties[0]) {
            case "regroupement" ->
                    regroupements.add(new Regroupement(numero, null, "RO", parties[1], null));
            case "correspondance" ->
                    correspondances.add(
                            new Correspondance(parties[1], parties[2], parties[3], null));
            case "fiche" -> {
                var options = List.of(parties);
                fiches.add(
                        new FicheComplementaire(
                                numero,
                                "FICHE",
                                options.contains("gu"),
                                champ(parties, 1),
                                options.contains("horsTp")));
            }
            default -> conventions.add(ligne(numero, element.substring(deuxPoints + 1)));
        }
    }

    static Convention ligne(String numero, String element) {
        var parties = element.replaceAll("\\+.*", "").split("/");
        return new Convention(
                "ORGANISME",
                numero,
                numero,
                "SIGNATAIRE",
                champ(parties, 0),
                champ(parties, 1),
                element.contains("+attestation") ? 1 : 0,
                numero,
                "T",
                champ(parties, 2),
                false,
                element.contains("+éteint"),
                false,
                champ(parties, 3),
                champ(parties, 4),
                champ(parties, 5));
    }

    private static String champ(String[] parties, int rang) {
        return rang < parties.length && !parties[rang].equals("-") ? parties[rang] : null;
    }
}
