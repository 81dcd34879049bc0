package fr.guichet.attestation.revue;

import fr.guichet.attestation.Arrivage;
import fr.guichet.attestation.Attestation;
import fr.guichet.attestation.AttestationRepository;
import fr.guichet.attestation.Classeur;
import fr.guichet.attestation.Depot;
import fr.guichet.attestation.Origine;
import fr.guichet.attestation.Reception;
import fr.guichet.attestation.Recue;
import fr.guichet.attestation.document.Documents;
import fr.guichet.attestation.document.Mot;
import fr.guichet.attestation.document.Provenance;
import fr.guichet.attestation.document.Zone;
import fr.guichet.attestation.lecture.ChampLu;
import fr.guichet.attestation.lecture.Lecture;
import fr.guichet.attestation.lecture.ValeurLue;
import fr.guichet.common.DirectTasks;
import fr.guichet.common.Progress;
import fr.guichet.couverture.Cabinet;
import fr.guichet.couverture.Couverture;
import fr.guichet.couverture.CouvertureViewModel;
import fr.guichet.couverture.ReportCarteViewModel;
import fr.guichet.patient.Patient;
import fr.guichet.patient.PatientRepository;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

/** A practice on a real base and a real disk; what is read off a page is said by the test. */
final class CabinetRevue implements AutoCloseable {

    static final String NIR = "185057511606097";
    private static final Zone ZONE = new Zone(0.1, 0.1, 0.2, 0.02);

    final Cabinet cabinet;
    final CouvertureViewModel onglet;
    final AttestationRepository attestations;
    final Depot depot;
    final List<ValeurLue> lues = new ArrayList<>();
    final List<Mot> mots = new ArrayList<>();
    int relectures;
    private final Path dossier;
    private final Classeur classeur;
    private int images;

    CabinetRevue(Path dossier) {
        this.dossier = dossier;
        cabinet = new Cabinet(dossier);
        cabinet.database
                .jdbi()
                .useHandle(h -> h.execute("UPDATE patient SET date_naissance = '1985-05-12'"));
        onglet = cabinet.modele();
        attestations = new AttestationRepository(cabinet.database.jdbi());
        depot = new Depot(cabinet.database.fichier());
        classeur =
                new Classeur(
                        attestations,
                        cabinet.repository,
                        depot,
                        new Reception(depot, attestations, Documents::ouvrir, () -> false),
                        Documents::ouvrir,
                        Cabinet.HORLOGE);
        onglet.ouvrir(cabinet.patientId);
    }

    /** The card says this of itself. */
    CabinetRevue carte(ChampLu champ, String valeur) {
        return lit(champ, 0, valeur, null);
    }

    /** A card that may be the patient's, of an AMC of the tables, for 2026. */
    CabinetRevue carteDuPatient() {
        return carte(ChampLu.AMC, "75990010")
                .carte(ChampLu.TYPE_CONVENTION, "VM")
                .carte(ChampLu.ADHERENT, "00042")
                .carte(ChampLu.DROITS_DU, "2026-01-01")
                .carte(ChampLu.DROITS_AU, "2026-12-31")
                .beneficiaire(1, "ESSAI", "Camille", "1985-05-12", NIR)
                .lit(ChampLu.DENTAIRE, 1, "OUI", null);
    }

    /** The card names somebody. */
    CabinetRevue beneficiaire(int place, String nom, String prenom, String ne, String nir) {
        return lit(ChampLu.NOM, place, nom, null)
                .lit(ChampLu.PRENOM, place, prenom, null)
                .lit(ChampLu.NAISSANCE, place, ne, null)
                .lit(ChampLu.NIR, place, nir, null);
    }

    CabinetRevue lit(ChampLu champ, int place, String valeur, String doute, String... variantes) {
        if (valeur != null) {
            lues.removeIf(v -> v.champ() == champ && v.beneficiaire() == place);
            lues.add(
                    new ValeurLue(
                            champ,
                            place,
                            valeur,
                            0.9,
                            1,
                            ZONE,
                            Provenance.OCR,
                            Arrays.asList(variantes),
                            doute));
        }
        return this;
    }

    /** A word stands on the page, in the middle. */
    CabinetRevue mot(String texte) {
        mots.add(new Mot(texte, 1, new Zone(0.5, 0.1 * mots.size(), 0.1, 0.02), 1));
        return this;
    }

    /** A picture of its own comes in. */
    Recue recevoir() {
        var fichier = dossier.resolve("carte" + images + ".png");
        var image = new BufferedImage(60, 80, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, ++images);
        try {
            ImageIO.write(image, "png", fichier.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Reception(depot, attestations, Documents::ouvrir, () -> false)
                .recevoir(fichier, Origine.IMPORT, Progress.AUCUN);
    }

    RevueViewModel revoir(Recue... recues) {
        var couvertures = couvertures();
        var enMain = onglet.historique().couranteProperty().get();
        return new RevueViewModel(
                new Arrivage(cabinet.patientId, List.of(recues), couvertures, enMain, null),
                patient(),
                new MoyensRevue(
                        classeur,
                        (_, _) -> new Lecture(lues, List.of(), mots, List.of()),
                        new ReportCarteViewModel(onglet),
                        new DirectTasks(),
                        new DirectTasks(),
                        cabinet.dialogues),
                () -> {
                    relectures++;
                    onglet.relirePreuves();
                });
    }

    Patient patient() {
        return new PatientRepository(cabinet.database.jdbi()).find(cabinet.patientId).orElseThrow();
    }

    List<Couverture> couvertures() {
        return cabinet.repository.find(cabinet.patientId).couvertures();
    }

    List<Attestation> gardees() {
        return attestations.findByPatient(cabinet.patientId).courantes();
    }

    /** How many files the depot holds. */
    long fichiers() {
        try (Stream<Path> tous = Files.walk(dossier.resolve("attestations"))) {
            return tous.filter(Files::isRegularFile).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        cabinet.close();
    }
}
