package fr.guichet.table.catalogue;

import fr.guichet.common.FichierEntier;
import fr.guichet.common.Progress;
import fr.guichet.common.UserException;
import fr.guichet.table.catalogue.Notices.Notice;
import fr.guichet.table.lecture.LecteurTable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Makes the signed catalogue of a folder of tables, for who publishes them. Unchanged files give an
 * unchanged catalogue, to the byte.
 */
public final class ConstructionCatalogue {

    private static final Set<String> HORS_TABLES = Set.of(Catalogue.FICHIER, Notices.FICHIER);
    private static final String NON_SIGNEE = "non signée";

    private final Path dossier;
    private final PaireDeCles cles;
    private final Notices notices;
    private final List<TablePubliee> tables = new ArrayList<>();
    private final List<String> ecartes = new ArrayList<>();

    /**
     * What was written.
     *
     * @param ecartes why each file that is no table was left out, one sentence each
     */
    public record Resultat(Catalogue catalogue, Path fichier, List<String> ecartes) {}

    private ConstructionCatalogue(Path dossier, PaireDeCles cles) {
        this.dossier = dossier;
        this.cles = cles;
        this.notices = Notices.lire(dossier);
    }

    /**
     * Reads every file of a folder, and writes {@value Catalogue#FICHIER} there.
     *
     * @param cle the private key
     * @param editeur null: what « tables.json » says, else the folder's name
     * @throws UserException when there is no table, when one that « tables.json » names cannot be
     *     published, or when the private key lies in the folder; nothing is then written
     */
    public static Resultat construire(Path dossier, Path cle, String editeur, Progress progress) {
        try {
            var reel = dossier.toRealPath();
            if (cle.toRealPath().startsWith(reel)) {
                throw new UserException(
                        "La clé privée « %s » est dans le dossier à publier. Aucun catalogue n’a été écrit : rangez-la ailleurs, elle ne doit jamais être publiée."
                                .formatted(cle));
            }
            var construction = new ConstructionCatalogue(reel, PaireDeCles.lire(cle));
            construction.lire(progress);
            return construction.ecrire(editeur);
        } catch (IOException e) {
            throw new UserException(
                    "Le dossier « %s », ou la clé « %s », ne peut pas être lu ou écrit. Ce qui s’y trouvait n’a pas changé : vérifiez leurs noms et vos droits."
                            .formatted(dossier, cle),
                    e);
        }
    }

    private void lire(Progress progress) throws IOException {
        for (var fichier : fichiers()) {
            progress.stopIfCancelled();
            try {
                tables.add(annonce(fichier, progress));
            } catch (UserException e) {
                ecarter(fichier, e);
            }
        }
        for (var notice : notices.tables()) {
            if (tables.stream().noneMatch(t -> t.fichier().equals(notice.fichier()))) {
                throw new UserException(
                        "« %s » annonce « %s », qui n’est pas dans le dossier. Aucun catalogue n’a été écrit."
                                .formatted(Notices.FICHIER, notice.fichier()));
            }
        }
        if (tables.isEmpty()) {
            throw new UserException(
                    "Aucun fichier de « %s » n’est une table que Guichet sait lire. Aucun catalogue n’a été écrit.%s"
                            .formatted(dossier, ecartes.isEmpty() ? "" : " " + ecartes.getFirst()));
        }
    }

    private List<Path> fichiers() throws IOException {
        try (var fichiers = Files.list(dossier)) {
            return fichiers.filter(Files::isRegularFile)
                    .filter(f -> !HORS_TABLES.contains(nom(f)))
                    .filter(f -> !nom(f).startsWith(".") && !nom(f).endsWith(".pub"))
                    .sorted()
                    .toList();
        }
    }

    /** What is not said of a table is taken from its file: its name, and the day it was written. */
    private TablePubliee annonce(Path fichier, Progress progress) throws IOException {
        var lecture = LecteurTable.lire(fichier, List.of(), false, progress);
        if (lecture.lignes().isEmpty() && lecture.annexes().vides()) {
            throw new UserException(
                    "Aucune ligne de « %s » ne peut être lue.".formatted(nom(fichier)));
        }
        var nomFichier = nom(fichier);
        var notice = notices.de(nomFichier).orElse(new Notice(nomFichier, null, null, null, null));
        var nom = Notices.soit(notice.nom(), sansExtension(nomFichier));
        var jour = notice.jour(jour(fichier));
        return new TablePubliee(
                        nom,
                        Notices.soit(notice.emetteur(), nom),
                        Notices.soit(notice.version(), jour.toString()),
                        jour,
                        nomFichier,
                        Files.size(fichier),
                        lecture.empreinte(),
                        NON_SIGNEE)
                .signee(cles.publique(), cles.privee());
    }

    private void ecarter(Path fichier, UserException motif) {
        if (notices.de(nom(fichier)).isPresent()) {
            throw new UserException(
                    "« %s » annonce « %s », qui ne peut pas être publié. Aucun catalogue n’a été écrit. %s"
                            .formatted(Notices.FICHIER, nom(fichier), motif.getMessage()),
                    motif);
        }
        ecartes.add("« %s » n’est pas publié. %s".formatted(nom(fichier), motif.getMessage()));
    }

    private Resultat ecrire(String editeur) throws IOException {
        var nom = editeur == null ? Notices.soit(notices.editeur(), nom(dossier)) : editeur;
        var catalogue = new Catalogue(nom, cles.publique(), tables);
        var fichier = dossier.resolve(Catalogue.FICHIER);
        FichierEntier.ecrire(fichier, sortie -> sortie.write(catalogue.octets()));
        return new Resultat(catalogue, fichier, List.copyOf(ecartes));
    }

    private static LocalDate jour(Path fichier) throws IOException {
        var ecrit = Files.getLastModifiedTime(fichier).toInstant();
        return LocalDate.ofInstant(ecrit, ZoneId.systemDefault());
    }

    private static String nom(Path fichier) {
        return fichier.getFileName().toString();
    }

    private static String sansExtension(String nom) {
        int point = nom.lastIndexOf('.');
        return point > 0 ? nom.substring(0, point) : nom;
    }
}
