package fr.guichet.table.lecture;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import fr.guichet.convention.Champ;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** One object of a list of a JSON, as a record whose fields stand in the order of their kind. */
final class ObjetJson implements Enregistrement {

    /** Keys remembered; a table has thirty. */
    private static final int CLES = 1_000;

    private static final int AUCUN = -1;

    private final Genre genre;
    private final String[] champs;
    private final Map<String, Integer> rangs = new HashMap<>();
    private final Chaines chaines = new Chaines();
    private FauteDeForme faute;
    private long numero;

    ObjetJson(Genre genre) {
        this.genre = genre;
        this.champs =
                new String
                        [genre == Genre.CONVENTIONS
                                ? Champ.values().length
                                : ChampAnnexe.values().length];
    }

    @Override
    public long numero() {
        return numero;
    }

    @Override
    public String[] champs() {
        return champs;
    }

    @Override
    public FauteDeForme faute() {
        return faute;
    }

    /**
     * Reads the element of the list on which the parser stands.
     *
     * @param ligne its number
     */
    void lire(JsonParser json, long ligne) throws IOException {
        numero = ligne;
        faute = null;
        Arrays.fill(champs, null);
        if (!json.isExpectedStartObjectToken()) {
            faute = FauteDeForme.pasUnObjet(json.currentToken().asString());
            json.skipChildren();
            return;
        }
        for (var cle = json.nextFieldName(); cle != null; cle = json.nextFieldName()) {
            var valeur = json.nextToken();
            int rang = rang(cle);
            if (valeur.isStructStart()) {
                json.skipChildren();
                if (rang != AUCUN) {
                    faute = FauteDeForme.imbriquee(rang, valeur.asString());
                }
            } else if (rang != AUCUN) {
                champs[rang] = texte(json, valeur);
            }
        }
    }

    private String texte(JsonParser json, JsonToken valeur) throws IOException {
        return switch (valeur) {
            case VALUE_NULL -> null;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Numeros.enChiffres(json.getText());
            default -> chaines.net(json.getText());
        };
    }

    private int rang(String cle) {
        var connu = rangs.get(cle);
        if (connu != null) {
            return connu;
        }
        int rang =
                genre == Genre.CONVENTIONS
                        ? NomsDeColonnes.champ(cle).map(Champ::ordinal).orElse(AUCUN)
                        : ChampAnnexe.de(cle).map(ChampAnnexe::ordinal).orElse(AUCUN);
        if (rangs.size() < CLES) {
            rangs.put(cle, rang);
        }
        return rang;
    }
}
