package fr.guichet.bench;

import fr.guichet.AccueilMesure;
import fr.guichet.common.DirectTasks;
import fr.guichet.common.db.Database;
import fr.guichet.convention.VersionTables;
import fr.guichet.decision.ParametresReader;
import fr.guichet.droits.Classement;
import fr.guichet.droits.DroitsRepository;
import fr.guichet.droits.Motif;
import fr.guichet.droits.SurveillancesViewModel;
import fr.guichet.droits.SurveillancesViewModel.Choix;
import fr.guichet.droits.TableauDeBordViewModel;
import fr.guichet.droits.Veille;
import fr.guichet.patient.Annuaire;
import fr.guichet.patient.PatientRepository;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;

/**
 * « Droits à surveiller » of 50,000 patients with covers: what the home screen waits for in the
 * background, against reading the same columns from the base; and a keystroke in the list, all that
 * the screen's thread does, against giving it the same lines.
 */
final class DroitsBench {

    private static final int PATIENTS = 50_000;
    private static final int TOURS = 15;
    private static final LocalDate JOUR = LocalDate.of(2026, 11, 22);
    private static final Clock HORLOGE =
            Clock.fixed(JOUR.atTime(10, 30).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    private static final List<String> SAISIES =
            List.of("martin", "lefvere zoe", "mutuelle sud", "12/05/1985", "durand cl", "zzzz");
    private static final List<String> NOMS =
            List.of("MARTIN", "LEFÈVRE", "DURAND", "ÉMERY", "PETIT", "MOREAU", "GARCIA", "ROUX");
    private static final List<String> PRENOMS =
            List.of("Zoé", "Claire", "Hugo", "Inès", "Yann", "Nadia", "Karim", "Lucie", "Sofia");

    private DroitsBench() {}

    static void mesurer() throws IOException, SQLException, InterruptedException {
        var dossier = Files.createTempDirectory("guichet-bench");
        var base = dossier.resolve("guichet.db");
        try {
            try (var database = Database.open(base)) {
                remplir(database.jdbi());
                comptes(database.jdbi());
                frappe(database.jdbi());
            }
            accueil(base);
        } finally {
            try (var fichiers = Files.list(dossier)) {
                fichiers.forEach(f -> f.toFile().delete());
            }
            Files.delete(dossier);
        }
    }

    /** The window as a user sees it come: the counts and the list shown, then a search answered. */
    private static void accueil(Path base) throws IOException, InterruptedException {
        var tours =
                JavaNeuf.lancer(
                        AccueilMesure.class,
                        AccueilMesure.MARQUE,
                        base.toString(),
                        String.valueOf(PATIENTS));
        dire("écran d’accueil, à froid", tours.subList(0, 1));
        dire("écran d’accueil, à chaud", tours.subList(tours.size() / 2, tours.size()));
    }

    private static void dire(String quoi, List<String[]> tours) {
        Mediane.imprimer(
                quoi,
                "prêt %.0f ms (%.0f ms de processeur), recherche répondue %.0f ms, plancher %.0f ms"
                        + " (%.0f ms), rapport %.2f",
                mediane(tours, 1),
                mediane(tours, 2),
                mediane(tours, 3),
                mediane(tours, 4),
                mediane(tours, 5),
                mediane(tours, 1) / mediane(tours, 4));
    }

    private static double mediane(List<String[]> tours, int rang) {
        return Mediane.de(tours.stream().mapToDouble(t -> Double.parseDouble(t[rang])).toArray());
    }

    private static void comptes(Jdbi jdbi) throws SQLException {
        var veille = veille(jdbi);
        var bord = new TableauDeBordViewModel(veille, new DirectTasks(), HORLOGE, _ -> {});
        double[] comptes = new double[TOURS];
        double[] lectures = new double[TOURS];
        double[] patients = new double[TOURS];
        double premier = chronometrer(bord::charger);
        for (int tour = 0; tour < TOURS; tour++) {
            comptes[tour] = chronometrer(bord::charger);
            lectures[tour] = chronometrer(() -> lire(jdbi));
            patients[tour] = chronometrer(() -> new Annuaire(new PatientRepository(jdbi)).lire());
        }
        Mediane.imprimer(
                "accueil, 50 000 patients : droits comptés",
                "médiane %.0f ms, le premier %.0f ms, plancher %.0f ms, rapport %.2f",
                Mediane.de(comptes),
                premier,
                Mediane.de(lectures),
                Mediane.de(comptes) / Mediane.de(lectures));
        Mediane.imprimer("  liste des patients, lue et indexée", "%.0f ms", Mediane.de(patients));
    }

    private static void frappe(Jdbi jdbi) throws SQLException {
        var model =
                new SurveillancesViewModel(veille(jdbi), new DirectTasks(), null, null, HORLOGE);
        double chargement = chronometrer(model::charger);
        var toutes = List.copyOf(model.lignes());
        double[] frappes = new double[0];
        for (int tour = 0; tour < TOURS; tour++) {
            frappes = frapper(model);
        }
        double[] planchers = new double[TOURS * 4];
        for (int i = 0; i < planchers.length; i++) {
            planchers[i] = chronometrer(() -> model.lignes().setAll(toutes));
        }
        double p99 = Mediane.centile(frappes, 99);
        double plancher = Mediane.centile(planchers, 99);
        Mediane.imprimer(
                "droits à surveiller, frappe sur %d lignes".formatted(toutes.size()),
                "médiane %.2f ms, p99 %.2f ms, plancher p99 %.2f ms, rapport %.1f",
                Mediane.de(frappes),
                p99,
                plancher,
                p99 / plancher);
        Mediane.imprimer("  lecture, classement et index", "%.0f ms", chargement);
    }

    /** Each key of each search, under no motif then under one. */
    private static double[] frapper(SurveillancesViewModel model) throws SQLException {
        var mesures = new double[2 * SAISIES.stream().mapToInt(String::length).sum()];
        int n = 0;
        for (var motif : new Motif[] {null, Motif.SANS_ADHERENT}) {
            model.choixProperty().set(new Choix(motif, 0));
            for (var saisie : SAISIES) {
                for (int fin = 1; fin <= saisie.length(); fin++) {
                    var debut = saisie.substring(0, fin);
                    mesures[n++] = chronometrer(() -> model.saisieProperty().set(debut));
                }
            }
        }
        model.choixProperty().set(new Choix(null, 0));
        return mesures;
    }

    private interface Travail {
        void run() throws SQLException;
    }

    private static double chronometrer(Travail travail) throws SQLException {
        long debut = System.nanoTime();
        travail.run();
        return (System.nanoTime() - debut) / 1e6;
    }

    private static Veille veille(Jdbi jdbi) {
        return new Veille(
                new DroitsRepository(jdbi),
                new Classement(ParametresReader.lire()),
                () -> VersionTables.AUCUNE);
    }

    /** The same columns, row by row, and nothing made of them. */
    private static void lire(Jdbi jdbi) throws SQLException {
        jdbi.useHandle(h -> {
            try (var enonce = h.getConnection().createStatement();
                    var row =
                            enonce.executeQuery(
                                    """
                                    SELECT c.id, c.patient_id, c.justificatif, c.numero_amc, c.droits_du,
                                           c.droits_au, c.attestation_recue, c.numero_adherent
                                      FROM couverture c
                                     ORDER BY c.patient_id, c.id\
                                    """)) {
                while (row.next()) {
                    for (int colonne = 1; colonne <= 8; colonne++) {
                        row.getString(colonne);
                    }
                }
            }
        });
    }

    /** One cover each, some ended, ending, incomplete; one patient in ten has last year's too. */
    private static void remplir(Jdbi jdbi) {
        var hasard = new Random(7);
        jdbi.useTransaction(h -> {
            try (var patients =
                    h.prepareBatch(
                            """
                            INSERT INTO patient (id, nom, prenom, nir, date_naissance, cree_le, modifie_le)
                            VALUES (?, ?, ?, ?, ?, '2026-01-01T08:00', '2026-01-01T08:00')\
                            """)) {
                for (int id = 1; id <= PATIENTS; id++) {
                    patients.add(
                            id,
                            NOMS.get(hasard.nextInt(NOMS.size())) + " " + id % 997,
                            PRENOMS.get(hasard.nextInt(PRENOMS.size())),
                            "%013d".formatted(1_850_500_000_000L + id),
                            JOUR.minusDays(hasard.nextInt(30_000)));
                }
                patients.execute();
            }
            couvertures(h, hasard);
        });
    }

    private static void couvertures(Handle h, Random hasard) {
        try (var couvertures =
                h.prepareBatch(
                        """
                        INSERT INTO couverture (patient_id, justificatif, numero_amc, nom_organisme,
                               droits_du, droits_au, attestation_recue, numero_adherent, cree_le, modifie_le)
                        VALUES (?, 'ATTESTATION_PAPIER', '75990010', ?, ?, ?, ?, ?,
                                '2026-01-01T08:00', '2026-01-01T08:00')\
                        """)) {
            for (int id = 1; id <= PATIENTS; id++) {
                var fin = JOUR.plusDays(hasard.nextInt(400) - 100);
                couvertures.add(
                        id,
                        "MUTUELLE DU SUD " + id % 300,
                        fin.minusYears(1),
                        fin,
                        hasard.nextInt(3) > 0,
                        hasard.nextInt(3) > 0 ? "A" + id : null);
                if (id % 10 == 0) {
                    couvertures.add(
                            id,
                            "MUTUELLE DU NORD",
                            fin.minusYears(2),
                            fin.minusYears(1).minusDays(1),
                            true,
                            "B" + id);
                }
            }
            couvertures.execute();
        }
    }
}
