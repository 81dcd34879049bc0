package fr.guichet.table.lecture;

import fr.guichet.common.UserException;
import fr.guichet.table.lecture.Decoupe.Etat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The first line of a text: its separator and the titles of its columns. */
record EnTete(Separateur separateur, List<String> colonnes) {

    private static final String SEPARATEUR_DIT = "sep=";

    /**
     * The first line that holds something; one that only names the separator (« sep=; », as a
     * spreadsheet writes) is passed over.
     */
    static String premiereLigne(LecteurLignes lignes, Source source) throws IOException {
        while (lignes.suivante()) {
            if (lignes.tropLongue()) {
                throw PasUneTable.abimee(source, "sa première ligne n’en finit pas");
            }
            var texte = lignes.texte();
            if (!texte.isBlank() && !texte.toLowerCase(Locale.ROOT).startsWith(SEPARATEUR_DIT)) {
                return texte;
            }
        }
        throw PasUneTable.informe(source, "il ne contient que des lignes vides");
    }

    /**
     * The separator that gives the most known columns, then the most columns.
     *
     * @throws UserException when no separator gives columns
     */
    static EnTete deviner(String texte, Source source) {
        EnTete meilleur = null;
        long record = -1;
        for (var separateur : Separateur.values()) {
            var entete = new EnTete(separateur, couper(texte, separateur));
            long connues =
                    entete.colonnes().stream()
                            .filter(c -> NomsDeColonnes.champ(c).isPresent())
                            .count();
            long valeur = connues * Limites.ENREGISTREMENT + entete.colonnes().size();
            if (valeur > record) {
                record = valeur;
                meilleur = entete;
            }
        }
        return verifier(meilleur, source);
    }

    /** The fields of a line; none when it cannot be cut so. */
    static List<String> couper(String texte, Separateur separateur) {
        var decoupe = new Decoupe(separateur.signe());
        var signes = texte.toCharArray();
        if (decoupe.couper(signes, 0, signes.length) != Etat.ENTIER) {
            return List.of();
        }
        // Beyond the limit only the count matters: it is what the refusal says.
        var colonnes = decoupe.liste().toArray(String[]::new);
        return Arrays.asList(Arrays.copyOf(colonnes, decoupe.nombre()));
    }

    private static EnTete verifier(EnTete entete, Source source) {
        int nombre = entete.colonnes().size();
        if (nombre > Limites.COLONNES) {
            throw PasUneTable.abimee(
                    source, "sa première ligne compte %d colonnes".formatted(nombre));
        }
        if (nombre < 2) {
            throw PasUneTable.informe(source, "sa première ligne ne nomme aucune colonne");
        }
        return entete;
    }
}
