package fr.guichet.attestation;

import fr.guichet.common.DialoguesScriptes;
import fr.guichet.common.DirectTasks;
import fr.guichet.common.Progress;
import fr.guichet.common.db.Database;
import fr.guichet.common.valeur.Periode;
import fr.guichet.couverture.Couverture;
import fr.guichet.couverture.CouvertureRepository;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

import javax.imageio.ImageIO;

/** A practice of two invented patients, the first one covered, on a real base and a real disk. */
final class CabinetAttestations implements AutoCloseable {

    static final LocalDateTime INSTANT = LocalDateTime.of(2026, 11, 22, 10, 30);
    static final Clock HORLOGE = Clock.fixed(INSTANT.toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    static final Periode ANNEE = new Periode(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

    final Path dossier;
    final Database database;
    final AttestationRepository repository;
    final Depot depot;
    final Reception reception;
    final Classeur classeur;
    final DialoguesScriptes dialogues = new DialoguesScriptes();
    final PressePapiersRempli pressePapiers = new PressePapiersRempli();
    final DirectTasks tasks = new DirectTasks();
    boolean retirerApres;
    Couverture enMain;
    int preuvesRelues;
    final long patient;
    final long autrePatient;
    final long couverture;

    CabinetAttestations(Path dossier) {
        this.dossier = dossier;
        database = Database.open(dossier.resolve("guichet.db"));
        repository = new AttestationRepository(database.jdbi());
        depot = new Depot(database.fichier());
        reception = new Reception(depot, repository, ImageOuverte::ouvrir, () -> retirerApres);
        classeur =
                new Classeur(
                        repository,
                        new CouvertureRepository(database.jdbi()),
                        depot,
                        reception,
                        ImageOuverte::ouvrir,
                        HORLOGE);
        patient = patient("ESSAI");
        autrePatient = patient("AUTRE");
        couverture = couverture();
    }

    /** A picture of one colour, told from the others by it. */
    Path image(String nom, int couleur) {
        var image = new BufferedImage(620, 877, BufferedImage.TYPE_INT_RGB);
        var dessin = image.createGraphics();
        dessin.setColor(new Color(couleur));
        dessin.fillRect(0, 0, image.getWidth(), image.getHeight());
        dessin.dispose();
        var fichier = dossier.resolve(nom);
        try {
            ImageIO.write(image, "png", fichier.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return fichier;
    }

    BandeViewModel bande(Revue revue) {
        return new BandeViewModel(
                patient,
                classeur,
                pressePapiers,
                tasks,
                dialogues,
                revue,
                () -> enMain,
                () -> preuvesRelues++);
    }

    /** Keeps what came in for the cover, each file under its own name. */
    void garder(Arrivage arrivage, Runnable gardee) {
        var remplace = arrivage.remplace() == null ? null : arrivage.remplace().id();
        for (var recue : arrivage.recues()) {
            classeur.garder(
                    new AGarder(
                            arrivage.patientId(), couverture, recue, recue.nom(), ANNEE, remplace));
            remplace = null;
        }
        gardee.run();
    }

    Recue recevoir(Path fichier) {
        return reception.recevoir(fichier, Origine.IMPORT, Progress.AUCUN);
    }

    /** Keeps a picture of that colour for the first patient, proving nothing. */
    Attestation garder(int couleur) {
        return garder(couleur, null, null);
    }

    Attestation garder(int couleur, Long couvertureId, Long remplace) {
        var recue = recevoir(image("carte.png", couleur));
        long id =
                reception.garder(
                        new AGarder(patient, couvertureId, recue, "Carte", ANNEE, remplace),
                        INSTANT);
        return lire(id);
    }

    Attestation lire(long id) {
        return repository.findByPatient(patient).trouver(id).orElseThrow();
    }

    boolean attestationRecue() {
        return database.jdbi()
                .withHandle(h ->
                        h.createQuery("SELECT attestation_recue FROM couverture WHERE id = :id")
                                .bind("id", couverture)
                                .mapTo(Boolean.class)
                                .one());
    }

    int lignes() {
        return database.jdbi()
                .withHandle(h ->
                        h.createQuery("SELECT count(*) FROM attestation")
                                .mapTo(Integer.class)
                                .one());
    }

    private long patient(String nom) {
        return database.jdbi()
                .withHandle(h ->
                        h.createUpdate(
                                        """
                                        INSERT INTO patient (nom, prenom, cree_le, modifie_le)
                                        VALUES (:nom, 'Camille', '2026-01-01T08:00', '2026-01-01T08:00')\
                                        """)
                                .bind("nom", nom)
                                .executeAndReturnGeneratedKeys("id")
                                .mapTo(Long.class)
                                .one());
    }

    private long couverture() {
        return database.jdbi()
                .withHandle(h ->
                        h.createUpdate(
                                        """
                                        INSERT INTO couverture (patient_id, justificatif, numero_amc,
                                               nom_organisme, droits_du, droits_au, cree_le, modifie_le)
                                        VALUES (:patient, 'ATTESTATION_PAPIER', '75990010', 'VIAMEDIS',
                                               '2026-01-01', '2026-12-31', '2026-01-01T08:00',
                                               '2026-01-01T08:00')\
                                        """)
                                .bind("patient", patient)
                                .executeAndReturnGeneratedKeys("id")
                                .mapTo(Long.class)
                                .one());
    }

    @Override
    public void close() {
        database.close();
    }
}
