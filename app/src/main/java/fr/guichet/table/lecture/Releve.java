package fr.guichet.table.lecture;

import fr.guichet.common.UserException;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Gathers the lines of a table as they are read: the good ones, the refused ones, the warnings. */
final class Releve {

    /** Lines between two looks at the progress bar and its cancel button. */
    static final int PAS = 4096;

    private static final String LIGNE_ENTIERE = "Ligne entière";
    private static final String NOMBRE_DE_COLONNES = "Nombre de colonnes";

    private final Path fichier;
    private final Colonnes colonnes;
    private final ControleLigne controle;
    private final Completion completion = new Completion();
    private final List<LigneLue> lignes = new ArrayList<>();
    private final List<LigneRefusee> refusees = new ArrayList<>();
    private int lues;

    Releve(Path fichier, Colonnes colonnes) {
        this.fichier = fichier;
        this.colonnes = colonnes;
        this.controle = new ControleLigne(colonnes);
    }

    int lues() {
        return lues;
    }

    void ajouter(LecteurCsv csv) {
        if (csv.faute() != null) {
            compter();
            refuser(csv, champ(csv.faute()), csv.faute().valeur(), csv.faute().motif());
        } else if (!vide(csv, 0)) {
            compter();
            lire(csv);
        }
    }

    Lecture lecture(String format, Examen examen, boolean appariee) {
        if (lues == 0) {
            throw EnTete.pasUneTable(fichier, "elle n’a aucune ligne sous ses titres");
        }
        return new Lecture(
                fichier,
                format,
                examen.encodage().nom(),
                examen.empreinte(),
                colonnes,
                appariee,
                lues,
                lignes,
                refusees,
                completion.avertissements(),
                Annexes.AUCUNE);
    }

    private void lire(LecteurCsv csv) {
        int attendues = colonnes.entete().size();
        if (csv.nombre() < colonnes.minimum() || !vide(csv, attendues)) {
            refuser(
                    csv,
                    NOMBRE_DE_COLONNES,
                    String.valueOf(csv.nombre()),
                    "%d colonnes au lieu de %d".formatted(csv.nombre(), attendues));
            return;
        }
        int illisible = csv.suspecte() ? illisible(csv) : -1;
        if (illisible >= 0) {
            refuser(csv, nom(illisible), csv.champs()[illisible], "caractères illisibles");
            return;
        }
        var convention = controle.lire(csv.champs(), csv.numero());
        if (convention == null) {
            refusees.add(new LigneRefusee(csv.numero(), csv.liste(), controle.fautes()));
        } else {
            lignes.add(new LigneLue(csv.numero(), completion.completer(convention, csv.numero())));
        }
    }

    private void compter() {
        lues++;
        if (lues > Limites.LIGNES) {
            throw new UserException(
                    "« %s » a plus de deux millions de lignes. Rien n’a été modifié : une table de conventions est bien plus petite, vérifiez que c’est le bon fichier."
                            .formatted(fichier.getFileName()));
        }
    }

    private void refuser(LecteurCsv csv, String champ, String valeur, String motif) {
        var faute = new Refus(csv.numero(), champ, ControleLigne.abreger(valeur), motif);
        var valeurs = csv.brute() == null ? csv.liste() : List.of(csv.brute());
        refusees.add(new LigneRefusee(csv.numero(), valeurs, List.of(faute)));
    }

    private String champ(FauteDeForme faute) {
        return faute.colonne() < 0 ? LIGNE_ENTIERE : nom(faute.colonne());
    }

    private String nom(int colonne) {
        return Objects.requireNonNullElse(colonnes.nom(colonne), LIGNE_ENTIERE);
    }

    /** Whether nothing stands from this column on. */
    private static boolean vide(LecteurCsv csv, int depuis) {
        int fin = Math.min(csv.nombre(), csv.champs().length);
        return csv.nombre() <= csv.champs().length
                && (depuis >= fin
                        || Arrays.stream(csv.champs(), depuis, fin).allMatch(Objects::isNull));
    }

    private static int illisible(LecteurCsv csv) {
        for (int i = 0; i < csv.nombre(); i++) {
            var champ = csv.champs()[i];
            if (champ != null && champ.chars().anyMatch(Releve::illisible)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean illisible(int c) {
        return c == '\uFFFD' || c < ' ' && c != '\t';
    }
}
