package fr.guichet.attestation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.common.Progress;
import fr.guichet.common.db.ReglageRepository;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;

/** The folder in which a scanner saves by itself. */
class GuetTest {

    @TempDir Path dossier;
    private Path surveille;
    private CabinetAttestations cabinet;
    private ReglagesAttestation reglages;
    private Guet guet;

    @BeforeEach
    void ouvrir() throws IOException {
        cabinet = new CabinetAttestations(dossier);
        surveille = Files.createDirectory(dossier.resolve("scans"));
        reglages = new ReglagesAttestation(new ReglageRepository(cabinet.database.jdbi()));
        reglages.save(surveille.toString(), false);
        guet = new Guet(reglages, cabinet.repository, CabinetAttestations.HORLOGE);
    }

    @AfterEach
    void fermer() {
        cabinet.close();
    }

    @Test
    void aFileIsOfferedOnceItHasStoppedGrowing() throws Exception {
        var scan = arrive("scan.png", 1);
        assertThat(guet.regarder()).isEmpty();
        Files.write(scan, new byte[] {0}, StandardOpenOption.APPEND);
        dater(scan);
        assertThat(guet.regarder()).isEmpty();
        assertThat(guet.regarder()).containsExactly(scan);
        assertThat(guet.regarder()).containsExactly(scan);
    }

    @Test
    void whatIsNoAttestationOldOrKeptIsNotOffered() throws Exception {
        Files.writeString(surveille.resolve("notes.txt"), "x");
        Files.createDirectory(surveille.resolve("dossier.pdf"));
        Files.createFile(surveille.resolve("vide.pdf"));
        var vieux = arrive("vieux.png", 1);
        Files.setLastModifiedTime(
                vieux,
                FileTime.from(CabinetAttestations.HORLOGE.instant().minus(Duration.ofDays(2))));
        var scan = arrive("scan.png", 2);
        guet.regarder();
        assertThat(guet.regarder()).containsExactly(scan);

        cabinet.garder(2);
        assertThat(guet.regarder()).isEmpty();
    }

    @Test
    void noFolderOrOneThatIsGoneOffersNothing() throws Exception {
        reglages.save(dossier.resolve("absent").toString(), false);
        assertThat(guet.regarder()).isEmpty();
        reglages.save("", false);
        assertThat(guet.regarder()).isEmpty();
    }

    @Test
    void aKeptFileLeavesTheFolderOnlyWhereThePracticeChoseIt() throws Exception {
        var premier = arrive("premier.png", 1);
        garder(premier);
        assertThat(premier).exists();
        cabinet.retirerApres = true;
        var second = arrive("second.png", 2);
        garder(second);
        assertThat(second).doesNotExist();
    }

    @Test
    void anotherPageUnderTheSameNameIsLeft() throws Exception {
        cabinet.retirerApres = true;
        var scan = arrive("scan.png", 1);
        var recue = cabinet.reception.recevoir(scan, Origine.DOSSIER_SURVEILLE, Progress.AUCUN);
        arrive("scan.png", 2);
        garder(recue);
        assertThat(scan).exists();
    }

    private Path arrive(String nom, int couleur) throws IOException {
        var fichier = cabinet.image("scans/" + nom, couleur);
        dater(fichier);
        return fichier;
    }

    private static void dater(Path fichier) throws IOException {
        Files.setLastModifiedTime(fichier, FileTime.from(CabinetAttestations.HORLOGE.instant()));
    }

    private void garder(Path fichier) {
        garder(cabinet.reception.recevoir(fichier, Origine.DOSSIER_SURVEILLE, Progress.AUCUN));
    }

    private void garder(Recue recue) {
        cabinet.reception.garder(
                new AGarder(cabinet.patient, null, recue, "Scan", CabinetAttestations.ANNEE, null),
                CabinetAttestations.INSTANT);
    }
}
