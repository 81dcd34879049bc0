package fr.guichet.bench;

import fr.guichet.common.Progress;
import fr.guichet.common.db.Database;
import fr.guichet.convention.Champ;
import fr.guichet.regles.Convention;
import fr.guichet.table.ImportRepository;
import fr.guichet.table.Importeur;
import fr.guichet.table.Mode;
import fr.guichet.table.Provenance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Importing a file of 100,000 lines, read, checked, compared and written, against bare JDBC that
 * inserts the same rows with the same indexes in one transaction.
 */
final class ImportBench {

    private static final int LIGNES = 100_000;
    private static final int CHAUFFE = 3;
    private static final int TOURS = 7;

    private ImportBench() {}

    static void mesurer() throws IOException, SQLException {
        var dossier = Files.createTempDirectory("guichet-import");
        try {
            var conventions = TableGeneree.conventions(LIGNES).stream().distinct().toList();
            var fichier = ecrire(dossier.resolve("table.csv"), conventions);
            var change = ecrire(dossier.resolve("change.csv"), unPourCentChange(conventions));
            var planchers = new double[TOURS];
            var imports = new double[TOURS];
            var memes = new double[TOURS];
            var lectures = new double[TOURS];
            var comparaisons = new double[TOURS];
            for (int tour = -CHAUFFE; tour < TOURS; tour++) {
                int place = Math.max(tour, 0);
                planchers[place] = plancher(dossier, conventions);
                var mesures = importer(dossier, fichier, change, conventions.size());
                imports[place] = mesures[0];
                memes[place] = mesures[1];
                lectures[place] = mesures[2];
                comparaisons[place] = mesures[3];
            }
            double plancher = Mediane.de(planchers);
            double importe = Mediane.de(imports);
            Mediane.imprimer(
                    "import de 100 000 lignes, base vide",
                    "médiane %.0f ms, plancher JDBC %.0f ms, rapport %.2f",
                    importe,
                    plancher,
                    importe / plancher);
            Mediane.imprimer(
                    "  le même fichier encore (rien à écrire)", "%.0f ms", Mediane.de(memes));
            double lecture = Mediane.de(lectures);
            double comparaison = Mediane.de(comparaisons);
            Mediane.imprimer(
                    "  1 % de lignes changées, jusqu’à la comparaison",
                    "comparaison %.0f ms, lecture du fichier %.0f ms, rapport %.2f",
                    comparaison,
                    lecture,
                    comparaison / lecture);
        } finally {
            effacer(dossier);
        }
    }

    private static double plancher(Path dossier, List<Convention> conventions)
            throws SQLException, IOException {
        try (var database = Database.open(dossier.resolve("plancher.db"))) {
            long debut = System.nanoTime();
            TableGeneree.remplir(database, conventions);
            return ms(debut);
        } finally {
            effacerBase(dossier, "plancher.db");
        }
    }

    private static double[] importer(Path dossier, Path fichier, Path change, int attendues)
            throws IOException {
        try (var database = Database.open(dossier.resolve("import.db"))) {
            var importeur =
                    new Importeur(
                            new ImportRepository(database.jdbi()),
                            (_, _, _) -> List.of(),
                            Clock.systemDefaultZone());
            long debut = System.nanoTime();
            int ajoutees = importer(importeur, fichier);
            double premier = ms(debut);
            if (ajoutees != attendues) {
                throw new IllegalStateException(ajoutees + " lines added of " + attendues);
            }
            debut = System.nanoTime();
            importer(importeur, fichier);
            double meme = ms(debut);
            debut = System.nanoTime();
            var lecture = importeur.lire(change, (String) null, Progress.AUCUN);
            double lu = ms(debut);
            debut = System.nanoTime();
            importeur.comparer(
                    lecture, null, Provenance.FICHIER, Mode.REMPLACEMENT, Progress.AUCUN);
            return new double[] {premier, meme, lu, ms(debut)};
        } finally {
            effacerBase(dossier, "import.db");
        }
    }

    private static int importer(Importeur importeur, Path fichier) {
        var lecture = importeur.lire(fichier, (String) null, Progress.AUCUN);
        var preparation =
                importeur.comparer(
                        lecture, null, Provenance.FICHIER, Mode.REMPLACEMENT, Progress.AUCUN);
        importeur.appliquer(preparation, Progress.AUCUN);
        return preparation.comparaison().ajoutees();
    }

    private static List<Convention> unPourCentChange(List<Convention> conventions) {
        return IntStream.range(0, conventions.size())
                .mapToObj(i -> i % 100 == 0 ? renommee(conventions.get(i)) : conventions.get(i))
                .toList();
    }

    private static Convention renommee(Convention c) {
        return new Convention(
                c.libelleAmc() + " (suite)",
                c.numeroAmc(),
                c.numeroSignataire(),
                c.libelleSignataire(),
                c.typeConvention(),
                c.critereSecondaire(),
                c.usageAttestation(),
                c.operateurReglement(),
                c.typeAccord(),
                c.codeAiguillageSts(),
                c.groupee(),
                c.desactivationSts(),
                c.dreAnnulation(),
                c.codeRoutage(),
                c.identifiantHote(),
                c.nomDomaine());
    }

    private static Path ecrire(Path fichier, List<Convention> conventions) throws IOException {
        var champs = Champ.values();
        var titres = Arrays.stream(champs).map(Champ::libelle).collect(Collectors.joining(";"));
        var lignes =
                conventions.stream()
                        .map(c ->
                                Arrays.stream(champs)
                                        .map(champ -> Objects.toString(champ.texte(c), ""))
                                        .collect(Collectors.joining(";")));
        return Files.write(fichier, Stream.concat(Stream.of(titres), lignes).toList());
    }

    private static void effacerBase(Path dossier, String nom) throws IOException {
        try (var fichiers = Files.list(dossier)) {
            fichiers.filter(f -> f.getFileName().toString().startsWith(nom))
                    .forEach(ImportBench::effacerFichier);
        }
    }

    private static void effacer(Path dossier) throws IOException {
        try (var fichiers = Files.walk(dossier)) {
            fichiers.sorted(Comparator.reverseOrder()).forEach(ImportBench::effacerFichier);
        }
    }

    private static void effacerFichier(Path fichier) {
        try {
            Files.delete(fichier);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double ms(long debut) {
        return (System.nanoTime() - debut) / 1e6;
    }
}
