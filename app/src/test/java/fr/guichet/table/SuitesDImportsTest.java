package fr.guichet.table;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.common.Progress;
import fr.guichet.complementaire.ComplementaireRepository;
import fr.guichet.convention.AnnexeRepository;
import fr.guichet.convention.Ligne;
import fr.guichet.convention.LigneRepository;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** Imports, changes by hand and undos in any order: an undo always gives back what was there. */
class SuitesDImportsTest {

    private static final int PAS = 40;
    private static final List<String> EMETTEURS = List.of("un", "deux");
    private static final List<String> TABLES =
            List.of("convention", "regroupement", "correspondance", "annuaire");

    @TempDir Path dossier;
    private Banc banc;
    private Random hasard;
    private final Map<String, Deque<List<String>>> avant = new HashMap<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void anUndoGivesBackWhatTheImportFound(long graine) throws IOException {
        hasard = new Random(graine);
        EMETTEURS.forEach(e -> avant.put(e, new ArrayDeque<>()));
        try (var ouvert = new Banc(dossier)) {
            banc = ouvert;
            for (int pas = 0; pas < PAS; pas++) {
                switch (hasard.nextInt(4)) {
                    case 0 -> importer();
                    case 1 -> importerPuisAnnuler();
                    case 2 -> annuler();
                    default -> retoucher();
                }
                assertThat(banc.lignes("PRAGMA foreign_key_check")).isEmpty();
            }
            EMETTEURS.forEach(e -> {
                while (!avant.get(e).isEmpty()) {
                    annuler(e);
                }
            });
            assertThat(TABLES.stream().flatMap(t -> emises(t, EMETTEURS.getFirst()))).isEmpty();
            assertThat(banc.compter("convention_ancienne")).isZero();
        }
    }

    private void importer() {
        var emetteur = EMETTEURS.get(hasard.nextInt(2));
        var lignes = emises(emetteur);
        if (appliquer(emetteur)) {
            avant.get(emetteur).push(lignes);
        }
    }

    /** With nothing done by hand in between, the whole base is as it was, masks and links too. */
    private void importerPuisAnnuler() throws IOException {
        var emetteur = EMETTEURS.get(hasard.nextInt(2));
        var lignes = toutes();
        var export = exporter();
        if (appliquer(emetteur)) {
            var faits = banc.annuleur.dernier(emetteur);
            var annulation = banc.annuler(emetteur);
            assertThat(annulation.comparaison().ajoutees()).isEqualTo(faits.comptes().supprimees());
            assertThat(annulation.comparaison().modifiees()).isEqualTo(faits.comptes().modifiees());
            assertThat(annulation.comparaison().supprimees()).isEqualTo(faits.comptes().ajoutees());
        }
        assertThat(toutes()).isEqualTo(lignes);
        assertThat(exporter()).isEqualTo(export);
    }

    private void annuler() {
        var emetteur = EMETTEURS.get(hasard.nextInt(2));
        if (!avant.get(emetteur).isEmpty()) {
            annuler(emetteur);
        }
    }

    private void annuler(String emetteur) {
        banc.annuler(emetteur);
        assertThat(emises(emetteur)).isEqualTo(avant.get(emetteur).pop());
    }

    private boolean appliquer(String emetteur) {
        var mode = hasard.nextBoolean() ? Mode.REMPLACEMENT : Mode.FUSION;
        var preparation =
                banc.importeur.comparer(
                        LecturesInventees.auHasard(hasard),
                        emetteur,
                        Provenance.FICHIER,
                        mode,
                        Progress.AUCUN);
        if (!preparation.applicable()) {
            return false;
        }
        banc.importeur.appliquer(preparation, Progress.AUCUN);
        return true;
    }

    private void retoucher() {
        var jdbi = banc.database.jdbi();
        var regroupements = AnnexeRepository.regroupements(jdbi);
        if (hasard.nextInt(8) == 0) {
            banc.retouches.reinitialiser();
        } else if (hasard.nextBoolean()) {
            retoucher(banc.retouches, banc.conventions.findAll());
        } else {
            retoucher(regroupements, regroupements.findAll());
        }
    }

    private <T> void retoucher(LigneRepository<T> repository, List<? extends Ligne<T>> lignes) {
        if (lignes.isEmpty()) {
            return;
        }
        var ligne = lignes.get(hasard.nextInt(lignes.size()));
        switch (hasard.nextInt(3)) {
            case 0 -> repository.supprimer(ligne);
            case 1 -> repository.modifier(ligne, ligne.valeur());
            default -> {
                repository.supprimer(ligne);
                repository.retablir(ligne);
            }
        }
    }

    private byte[] exporter() throws IOException {
        var cible = dossier.resolve("export.csv");
        new Exporteur(banc.conventions, new ComplementaireRepository(banc.database.jdbi()))
                .conventions(cible);
        return Files.readAllBytes(cible);
    }

    /** Every line of every kind, and what the practice did of it. */
    private List<String> toutes() {
        return TABLES.stream()
                .flatMap(t -> banc.lignes("SELECT * FROM " + t + " ORDER BY id").stream())
                .toList();
    }

    /** What an émetteur sent, whatever the practice did of it. */
    private List<String> emises(String emetteur) {
        return TABLES.stream().flatMap(t -> emises(t, emetteur)).toList();
    }

    private Stream<String> emises(String table, String emetteur) {
        return banc
                .lignes(
                        """
                        SELECT l.* FROM %s l JOIN emetteur e ON e.id = l.emetteur_id
                         WHERE e.nom = '%s' ORDER BY l.id\
                        """
                                .formatted(table, emetteur))
                .stream()
                .map(l -> l.replaceAll("masquee=\\d", ""));
    }
}
