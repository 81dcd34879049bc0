package fr.guichet.table.lecture;

import fr.guichet.common.UserException;
import fr.guichet.table.lecture.Decoupe.Etat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The first line of a table: its separator and the titles of its columns. */
record EnTete(Separateur separateur, List<String> colonnes) {

    private static final String SEPARATEUR_DIT = "sep=";

    /**
     * Reads the first line that holds something; one that only names the separator (« sep=; », as a
     * spreadsheet writes) is passed over.
     */
    static EnTete lire(LecteurLignes lignes, Path fichier) throws IOException {
        while (lignes.suivante()) {
            if (lignes.tropLongue()) {
                throw pasUneTable(fichier, "sa première ligne n’en finit pas");
            }
            var texte = lignes.texte();
            if (!texte.isBlank() && !texte.toLowerCase(Locale.ROOT).startsWith(SEPARATEUR_DIT)) {
                return verifier(deviner(texte), fichier);
            }
        }
        throw pasUneTable(fichier, "il ne contient que des lignes vides");
    }

    /** The separator that gives the most known columns, then the most columns. */
    private static EnTete deviner(String texte) {
        EnTete meilleur = null;
        long record = -1;
        for (var separateur : Separateur.values()) {
            var entete = couper(texte, separateur);
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
        return meilleur;
    }

    private static EnTete couper(String texte, Separateur separateur) {
        var decoupe = new Decoupe(separateur.signe());
        var signes = texte.toCharArray();
        if (decoupe.couper(signes, 0, signes.length) != Etat.ENTIER) {
            return new EnTete(separateur, List.of());
        }
        var colonnes = decoupe.liste();
        // Beyond the limit only the count matters: it is what the refusal says.
        return new EnTete(
                separateur,
                Arrays.asList(Arrays.copyOf(colonnes.toArray(String[]::new), decoupe.nombre())));
    }

    private static EnTete verifier(EnTete entete, Path fichier) {
        int nombre = entete.colonnes().size();
        if (nombre > Limites.COLONNES) {
            throw pasUneTable(fichier, "sa première ligne compte %d colonnes".formatted(nombre));
        }
        if (nombre < 2) {
            throw pasUneTable(fichier, "sa première ligne ne nomme aucune colonne");
        }
        return entete;
    }

    static UserException pasUneTable(Path fichier, String raison) {
        return new UserException(
                "« %s » n’est pas une table de conventions : %s. Rien n’a été modifié : choisissez le fichier de la table."
                        .formatted(fichier.getFileName(), raison));
    }
}
