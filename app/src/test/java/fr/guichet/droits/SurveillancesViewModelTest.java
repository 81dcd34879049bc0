package fr.guichet.droits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.guichet.common.DialoguesScriptes;
import fr.guichet.common.DirectTasks;
import fr.guichet.common.db.Database;
import fr.guichet.common.impression.Edition;
import fr.guichet.common.impression.Tableau;
import fr.guichet.common.valeur.Periode;
import fr.guichet.convention.AgeMaximum;
import fr.guichet.convention.VersionTables;
import fr.guichet.decision.ParametresReader;
import fr.guichet.droits.SurveillancesViewModel.Choix;
import fr.guichet.droits.TableauDeBordViewModel.Compte;
import fr.guichet.patient.DateNaissance;
import fr.guichet.regles.Champ;
import fr.guichet.regles.Justificatif;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Over a real base: what is read, shown, found, counted, printed, and where it leads. */
class SurveillancesViewModelTest {

    private static final LocalDate JOUR = LocalDate.of(2026, 11, 22);
    private static final Clock HORLOGE =
            Clock.fixed(JOUR.atTime(10, 30).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    @TempDir Path dossier;
    private final List<String> chemins = new ArrayList<>();
    private final List<Tableau> imprimes = new ArrayList<>();
    private VersionTables version = VersionTables.AUCUNE;
    private Database database;
    private DroitsRepository repository;
    private SurveillancesViewModel model;
    private TableauDeBordViewModel bord;

    @BeforeEach
    void ouvrir() {
        database = Database.open(dossier.resolve("guichet.db"));
        repository = new DroitsRepository(database.jdbi());
        var veille = new Veille(repository, new Classement(ParametresReader.lire()), () -> version);
        var tasks = new DirectTasks();
        model =
                new SurveillancesViewModel(
                        veille,
                        tasks,
                        new Chemins(),
                        new ListeSurveillances(
                                new Edition(
                                        tasks, new DialoguesScriptes(), imprimes::add, HORLOGE)),
                        HORLOGE);
        bord =
                new TableauDeBordViewModel(
                        veille, tasks, HORLOGE, motif -> chemins.add("motif " + motif));
    }

    @AfterEach
    void fermer() {
        database.close();
    }

    @Test
    void aCoverIsReadAsItWasEntered() {
        long patient = patient("LEFÈVRE", "Zoé", "1985-05-12");
        long complete = couverture(patient, "VIAMEDIS", "2026-01-01", "2026-12-31", true, "A7");
        long vide = couverture(patient, null, null, null, false, " ");
        assertThat(repository.findAll())
                .containsExactly(
                        new Droits(
                                complete,
                                patient,
                                Justificatif.ATTESTATION_PAPIER,
                                "75990010",
                                new Periode(JOUR.withDayOfYear(1), LocalDate.of(2026, 12, 31)),
                                true,
                                true,
                                new Droits.Noms(
                                        "LEFÈVRE Zoé", new DateNaissance(1985, 5, 12), "VIAMEDIS")),
                        new Droits(
                                vide,
                                patient,
                                Justificatif.ATTESTATION_PAPIER,
                                "75990010",
                                Periode.INCONNUE,
                                false,
                                false,
                                new Droits.Noms(
                                        "LEFÈVRE Zoé", new DateNaissance(1985, 5, 12), null)));
        assertThat(repository.findAllSansNoms())
                .extracting(Droits::couvertureId, Droits::attestation, Droits::noms)
                .containsExactly(tuple(complete, true, null), tuple(vide, false, null));
    }

    @Test
    void theMostPressingComesFirstThenByNameAndIsFoundMisspelt() {
        remplir();
        model.charger();
        assertThat(model.lignes())
                .extracting(Surveillance::motif, Surveillance::nom)
                .containsExactly(
                        tuple(Motif.TERMINES, "ÉMERY Jo"),
                        tuple(Motif.TERMINES, "LEFÈVRE Zoé"),
                        tuple(Motif.SANS_ADHERENT, "MARTIN Al"));
        assertThat(model.compteProperty().get()).isEqualTo("3 lignes");

        model.saisieProperty().set("lefvere");
        assertThat(model.lignes()).extracting(Surveillance::nom).containsExactly("LEFÈVRE Zoé");
        model.saisieProperty().set("12/05/1985");
        assertThat(model.lignes()).extracting(Surveillance::nom).containsExactly("LEFÈVRE Zoé");
        model.saisieProperty().set("viamedi");
        assertThat(model.lignes()).extracting(Surveillance::nom).containsExactly("MARTIN Al");
        model.saisieProperty().set("personne");
        assertThat(model.videProperty().get()).startsWith("Aucune ligne ne correspond");
    }

    @Test
    void aMotifIsChosenWithItsCountAndStaysWhenTheDayChanges() {
        remplir();
        model.charger();
        assertThat(model.motifs())
                .contains(
                        new Choix(null, 3),
                        new Choix(Motif.TERMINES, 2),
                        new Choix(Motif.ACS_CLOSE, 0));
        model.choixProperty().set(new Choix(Motif.TERMINES, 2));
        assertThat(model.lignes()).hasSize(2);

        model.jourProperty().set(JOUR.plusYears(1));
        assertThat(model.choixProperty().get().libelle()).isEqualTo("Droits terminés (3)");
        assertThat(model.lignes()).hasSize(3);
        model.jourProperty().set(null);
        assertThat(model.lignes()).hasSize(3);
    }

    @Test
    void aLineOpensTheCoverAtItsFieldOnTheDayChosen() {
        long patient = patient("MARTIN", "Al", null);
        couverture(patient, "VIAMEDIS", "2026-01-01", "2026-12-31", true, "A7");
        long manque = couverture(patient, "VALEO", "2027-01-01", null, false, "A8");
        model.jourProperty().set(LocalDate.of(2027, 1, 2));
        model.choisieProperty().set(model.lignes().getFirst());
        assertThat(model.aFaire().getValue()).startsWith("Demandez l’attestation");
        model.ouvrir();
        assertThat(chemins)
                .containsExactly(
                        "%d %d %s 2027-01-02"
                                .formatted(patient, manque, Champ.ATTESTATION_ENREGISTREE));
    }

    @Test
    void anOldTableIsALineThatLeadsToTheTables() {
        version =
                new VersionTables(
                        List.of(
                                new VersionTables.Table(
                                        "viamedis", null, JOUR.minusDays(120), null)),
                        0,
                        0,
                        AgeMaximum.PAR_DEFAUT);
        model.arriver(Motif.TABLE_ANCIENNE);
        model.saisieProperty().set("viamedis");
        model.ouvrir();
        assertThat(chemins).containsExactly("tables");
    }

    @Test
    void nothingToWatchIsSaid() {
        model.charger();
        assertThat(model.lignes()).isEmpty();
        assertThat(model.videProperty().get()).startsWith("Rien à surveiller");
        model.ouvrir();
        assertThat(chemins).isEmpty();
    }

    @Test
    void whatIsShownIsPrintedWithTheDayAndWhatToDo() {
        remplir();
        model.arriver(Motif.SANS_ADHERENT);
        model.imprimer();
        var tableau = imprimes.getFirst();
        assertThat(tableau.titre())
                .isEqualTo("Droits à surveiller au 22/11/2026 – Sans n° d’adhérent");
        assertThat(tableau.lignes())
                .containsExactly(
                        List.of(
                                "MARTIN Al",
                                "VIAMEDIS",
                                "du 01/01/2026 au 31/12/2026",
                                "N° d’adhérent manquant",
                                "Saisissez le n° d’adhérent imprimé sur la carte."));
    }

    @Test
    void theHomeScreenCountsTodayMotifByMotif() {
        assertThat(bord.luProperty().get()).isFalse();
        remplir();
        bord.charger();
        assertThat(bord.luProperty().get()).isTrue();
        assertThat(bord.comptes())
                .containsExactly(new Compte(Motif.TERMINES, 2), new Compte(Motif.SANS_ADHERENT, 1));
        version =
                new VersionTables(
                        List.of(
                                new VersionTables.Table(
                                        "viamedis", null, JOUR.minusDays(120), null)),
                        0,
                        0,
                        AgeMaximum.PAR_DEFAUT);
        bord.compterTables();
        assertThat(bord.comptes()).contains(new Compte(Motif.TABLE_ANCIENNE, 1));
        bord.ouvrir(Motif.TERMINES);
        assertThat(chemins).containsExactly("motif TERMINES");
    }

    private void remplir() {
        couverture(patient("LEFÈVRE", "Zoé", "1985-05-12"), "M", null, "2025-12-31", true, "1");
        couverture(
                patient("MARTIN", "Al", null), "VIAMEDIS", "2026-01-01", "2026-12-31", true, null);
        couverture(patient("ÉMERY", "Jo", null), "M", null, "2026-11-21", true, "1");
    }

    private long patient(String nom, String prenom, String naissance) {
        return database.jdbi()
                .withHandle(h ->
                        h.createUpdate(
                                        """
                                        INSERT INTO patient (nom, prenom, date_naissance, cree_le, modifie_le)
                                        VALUES (:nom, :prenom, :naissance, '2026-01-01T08:00', '2026-01-01T08:00')\
                                        """)
                                .bind("nom", nom)
                                .bind("prenom", prenom)
                                .bind("naissance", naissance)
                                .executeAndReturnGeneratedKeys("id")
                                .mapTo(Long.class)
                                .one());
    }

    private long couverture(
            long patient,
            String organisme,
            String du,
            String au,
            boolean attestation,
            String adherent) {
        return database.jdbi()
                .withHandle(h ->
                        h.createUpdate(
                                        """
                                        INSERT INTO couverture (patient_id, justificatif, numero_amc,
                                               nom_organisme, droits_du, droits_au, attestation_recue,
                                               numero_adherent, cree_le, modifie_le)
                                        VALUES (:patient, 'ATTESTATION_PAPIER', '75990010', :organisme,
                                               :du, :au, :attestation, :adherent, '2026-01-01T08:00',
                                               '2026-01-01T08:00')\
                                        """)
                                .bind("patient", patient)
                                .bind("organisme", organisme)
                                .bind("du", du)
                                .bind("au", au)
                                .bind("attestation", attestation)
                                .bind("adherent", adherent)
                                .executeAndReturnGeneratedKeys("id")
                                .mapTo(Long.class)
                                .one());
    }

    private final class Chemins implements Destinations {

        @Override
        public void patient(long id, Long couvertureId, Champ champ, LocalDate dateSoins) {
            chemins.add("%d %d %s %s".formatted(id, couvertureId, champ, dateSoins));
        }

        @Override
        public void devis(long id, long devisId) {
            chemins.add("devis %d %d".formatted(id, devisId));
        }

        @Override
        public void tables() {
            chemins.add("tables");
        }
    }
}
