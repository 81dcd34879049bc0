package fr.guichet.table.lecture;

import static java.util.stream.Collectors.joining;

import fr.guichet.common.UserException;
import fr.guichet.convention.Champ;

/**
 * The file is a table, but the columns that name a convention were not found in it: someone must
 * match them. It carries what is needed to ask.
 */
public final class ColonnesInconnuesException extends UserException {

    private static final long serialVersionUID = 1L;

    private final transient Apercu apercu;

    ColonnesInconnuesException(String designation, Apercu apercu) {
        super(
                "Les colonnes de %s ne sont pas toutes reconnues. Il manque : %s. Rien n’a été modifié : ouvrez ce fichier dans la fenêtre de Guichet pour désigner ses colonnes, le choix sera retenu."
                        .formatted(
                                designation,
                                apercu.devinees().manquantes().stream()
                                        .map(Champ::libelle)
                                        .collect(joining(", "))));
        this.apercu = apercu;
    }

    public Apercu apercu() {
        return apercu;
    }
}
