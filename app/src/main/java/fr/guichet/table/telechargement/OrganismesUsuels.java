package fr.guichet.table.telechargement;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The organismes whose tables a dental practice of France usually downloads, in the order its
 * documents give them. Names only: which of them a source has is for the source to say.
 */
public final class OrganismesUsuels {

    public static final List<String> NOMS =
            List.of(
                    "Organismes complémentaires par défaut",
                    "Almerys",
                    "Carte Blanche",
                    "Korelio",
                    "iSanté",
                    "MutSanté",
                    "Generation",
                    "Mercer",
                    "MutSanté pour Almerys",
                    "Mutualité Française",
                    "SP Santé (CDS)",
                    "Unité Fraternelle des Régions",
                    "ViaMedis",
                    "Unilia",
                    "MCD",
                    "Actil",
                    "EMOA Mutuelle du Var",
                    "Caisse Réunionnaise de Prévoyance",
                    "Terciane",
                    "Miel");

    /** Those first, in their order; then the others by name. */
    static final Comparator<String> ORDRE =
            Comparator.comparingInt(OrganismesUsuels::rang).thenComparing(OrganismesUsuels::cle);

    private OrganismesUsuels() {}

    private static int rang(String nom) {
        return IntStream.range(0, NOMS.size())
                .filter(i -> cle(NOMS.get(i)).equals(cle(nom)))
                .findFirst()
                .orElse(NOMS.size());
    }

    /** Letters and digits, without accents nor case: what a name is recognised by. */
    static String cle(String nom) {
        return Normalizer.normalize(nom, Normalizer.Form.NFD)
                .replaceAll("[^\\p{Alnum}]", "")
                .toLowerCase(Locale.ROOT);
    }
}
