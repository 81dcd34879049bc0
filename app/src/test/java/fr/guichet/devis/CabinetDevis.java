package fr.guichet.devis;

import fr.guichet.calcul.CalculReader;
import fr.guichet.common.DialoguesScriptes;
import fr.guichet.common.DirectTasks;
import fr.guichet.common.db.Database;
import fr.guichet.common.impression.Edition;
import fr.guichet.common.impression.Tableau;
import fr.guichet.complementaire.ComplementaireRepository;
import fr.guichet.convention.ContenuTables;
import fr.guichet.convention.NomsAmc;
import fr.guichet.convention.Rapprochements;
import fr.guichet.couverture.CouvertureRepository;
import fr.guichet.couverture.CouverturesDuPatient;
import fr.guichet.couverture.Referentiel;
import fr.guichet.decision.Anciennete;
import fr.guichet.decision.Decideur;
import fr.guichet.decision.ParametresReader;
import fr.guichet.regles.Convention;
import fr.guichet.regles.Moteur;
import fr.guichet.regles.Tables;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** A practice of one line and one invented patient, covered by it, on a real base. */
final class CabinetDevis implements AutoCloseable {

    static final Clock HORLOGE =
            Clock.fixed(
                    DevisInventes.JOUR.atTime(10, 30).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    private static final Convention VIAMEDIS =
            new Convention(
                    "VIAMEDIS",
                    "75990010",
                    "75990010",
                    "VIAMEDIS",
                    "VM",
                    null,
                    0,
                    "75990010",
                    "T",
                    "8",
                    false,
                    false,
                    false,
                    "VM",
                    "001",
                    "viamedis.rss.fr");

    final Database database;
    final DevisRepository repository;
    final DialoguesScriptes dialogues = new DialoguesScriptes();
    final List<Tableau> imprimes = new ArrayList<>();
    final long patient;

    CabinetDevis(Path dossier) {
        database = Database.open(dossier.resolve("guichet.db"));
        repository = new DevisRepository(database.jdbi());
        patient = DevisInventes.patient(database.jdbi());
        couvrir();
    }

    private void couvrir() {
        database.jdbi()
                .useHandle(h ->
                        h.createUpdate(
                                        """
                                        INSERT INTO couverture (patient_id, justificatif, numero_amc,
                                               droits_du, droits_au, cree_le, modifie_le)
                                        VALUES (:patient, 'ATTESTATION_PAPIER', '75990010',
                                               '2026-01-01', '2026-12-31', '2026-01-01T08:00',
                                               '2026-01-01T08:00')\
                                        """)
                                .bind("patient", patient)
                                .execute());
    }

    void retirerLaCouverture() {
        database.jdbi().useHandle(h -> h.execute("DELETE FROM couverture"));
    }

    DevisDuPatientViewModel modele() {
        var parametres = ParametresReader.lire();
        var tables = Tables.de(List.of(VIAMEDIS), List.of(), List.of(), List.of());
        var noms = NomsAmc.de(ContenuTables.AUCUNE, Rapprochements.AUCUN);
        var referentiel =
                new Referentiel(
                        parametres,
                        new Decideur(
                                new Moteur(parametres),
                                () -> tables,
                                () -> Anciennete.AUCUNE,
                                HORLOGE),
                        () -> tables,
                        () -> "viamedis du 12/11/2026",
                        () -> noms,
                        (_, _) -> List.of());
        var jdbi = database.jdbi();
        var tasks = new DirectTasks();
        return new DevisDuPatientViewModel(
                new BaseDevis(
                        repository,
                        new ComplementaireRepository(jdbi),
                        new CouverturesDuPatient(new CouvertureRepository(jdbi), referentiel)),
                new DevisViewModel(CalculReader.lire(), ListeCcam.charger()),
                tasks,
                new QuestionsDevis(dialogues),
                new Edition(tasks, dialogues, imprimes::add, HORLOGE),
                HORLOGE);
    }

    @Override
    public void close() {
        database.close();
    }
}
