package fr.guichet.attestation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import fr.guichet.attestation.Anomalie.Nature;
import fr.guichet.common.Progress;
import fr.guichet.common.UserException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** The files of the attestations, on a real disk. */
class DepotTest {

    @TempDir Path dossier;
    private CabinetAttestations cabinet;

    @BeforeEach
    void ouvrir() {
        cabinet = new CabinetAttestations(dossier);
    }

    @AfterEach
    void fermer() {
        cabinet.close();
    }

    @Test
    void theBytesAreThoseReceivedUnderTheNameOfTheirDigest() throws Exception {
        var source = cabinet.image("carte de Camille.png", 1);
        var recue = cabinet.recevoir(source);

        var place = cabinet.depot.verifie(recue.fichier());
        assertThat(Files.mismatch(place, source)).isEqualTo(-1);
        var sha256 = recue.fichier().sha256();
        assertThat(dossier.relativize(place))
                .isEqualTo(Path.of("attestations", sha256.substring(0, 2), sha256 + ".png"));
        assertThat(recue.nom()).isEqualTo("carte de Camille");
        assertThat(copies()).isEmpty();
    }

    @Test
    void eachBaseOfAFolderHasADepotOfItsOwn() {
        assertThat(new Depot(dossier.resolve("demonstration.db")).dossier())
                .isNotEqualTo(cabinet.depot.dossier())
                .extracting(Path::getParent)
                .isEqualTo(dossier);
    }

    @Test
    void aFileThatWasDamagedIsMendedByTheSameBytes() throws Exception {
        var source = cabinet.image("carte.png", 1);
        var fichier = cabinet.recevoir(source).fichier();
        Files.writeString(cabinet.depot.chemin(fichier), "abîmé");

        assertThat(cabinet.recevoir(source).fichier()).isEqualTo(fichier);
        assertThat(cabinet.depot.verifie(fichier)).isRegularFile();
    }

    @Test
    void aFileThatChangedOrIsGoneIsNotShown() throws Exception {
        var change = cabinet.garder(1).fichier();
        var perdu = cabinet.garder(2).fichier();
        Files.writeString(cabinet.depot.chemin(change), "autre chose");
        Files.delete(cabinet.depot.chemin(perdu));

        assertThatThrownBy(() -> cabinet.depot.verifie(change))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("a changé");
        assertThatThrownBy(() -> cabinet.depot.verifie(perdu))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("n’est plus sur le disque");
    }

    @Test
    void whatCannotBeOpenedIsRefusedAndLeavesNothing() throws Exception {
        var texte = Files.writeString(dossier.resolve("texte.png"), "ceci n’est pas une image");
        assertThatThrownBy(() -> cabinet.recevoir(texte)).isInstanceOf(UserException.class);
        assertThatThrownBy(() -> cabinet.recevoir(Files.createFile(dossier.resolve("rien.png"))))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("vide");
        assertThatThrownBy(() -> cabinet.recevoir(dossier.resolve("absent.png")))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("ne peut pas être lu");
        assertThat(rayons()).isEmpty();
        assertThat(copies()).isEmpty();
    }

    @Test
    void aFileTooLargeIsRefusedBeforeItFillsTheDisk() throws Exception {
        var enorme = dossier.resolve("enorme.png");
        try (var fichier = new RandomAccessFile(enorme.toFile(), "rw")) {
            fichier.setLength(100 * Depot.TAILLE_MAX);
        }
        assertThatThrownBy(() -> cabinet.recevoir(enorme))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("50,0\u00a0Mo");
        assertThat(copies()).isEmpty();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFolderThatCannotBeWrittenIsToldAndNothingIsHalfKept() throws Exception {
        var ecrit = cabinet.garder(1);
        var source = cabinet.image("carte.png", 2);
        var depot = cabinet.depot.dossier();
        Files.setPosixFilePermissions(depot, PosixFilePermissions.fromString("r-x------"));
        try {
            assumeFalse(Files.isWritable(depot));
            assertThatThrownBy(() -> cabinet.recevoir(source))
                    .isInstanceOf(UserException.class)
                    .hasMessageContaining("Le dossier du patient n’a pas changé");
        } finally {
            Files.setPosixFilePermissions(depot, PosixFilePermissions.fromString("rwx------"));
        }
        assertThat(cabinet.repository.findByPatient(cabinet.patient).toutes())
                .containsExactly(ecrit);
        assertThat(copies()).isEmpty();
    }

    @Test
    void aPlaceThatCannotBeTakenIsToldAndNothingIsHalfKept() throws Exception {
        var source = cabinet.image("carte.png", 2);
        var rayon = cabinet.depot.chemin(cabinet.recevoir(source).fichier()).getParent();
        assertThat(rayons()).hasSize(1);
        Files.delete(rayons().getFirst());
        Files.delete(rayon);
        Files.writeString(rayon, "un fichier, non un dossier");

        assertThatThrownBy(() -> cabinet.recevoir(source))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("ne peut pas être créé");
        assertThat(copies()).isEmpty();
        assertThat(cabinet.lignes()).isZero();
    }

    @Test
    void whatIsGivenUpIsRemovedUnlessAFileHoldsIt() {
        var seule = cabinet.recevoir(cabinet.image("carte.png", 1));
        cabinet.reception.abandonner(seule);
        assertThat(cabinet.depot.chemin(seule.fichier())).doesNotExist();

        var gardee = cabinet.garder(2);
        cabinet.reception.abandonner(cabinet.recevoir(cabinet.image("carte.png", 2)));
        assertThat(cabinet.depot.verifie(gardee.fichier())).isRegularFile();
    }

    @Test
    void aStartSweepsCopiesAndStraysButNothingThatIsNeeded() throws Exception {
        var gardee = cabinet.garder(1);
        var enRevue = cabinet.recevoir(cabinet.image("carte.png", 2));
        var egare = cabinet.recevoir(cabinet.image("carte.png", 3));
        cabinet.depot.relacher(egare.fichier());
        Files.writeString(cabinet.depot.dossier().resolve("0123.tmp"), "à moitié");
        var etranger = Files.writeString(cabinet.depot.dossier().resolve("lisez-moi.txt"), "x");

        assertThat(menage(Duration.ZERO)).isEqualTo(1);

        assertThat(rayons()).hasSize(2);
        assertThat(cabinet.depot.verifie(gardee.fichier())).isRegularFile();
        assertThat(cabinet.depot.verifie(enRevue.fichier())).isRegularFile();
        assertThat(copies()).isEmpty();
        assertThat(etranger).isRegularFile();
        assertThat(menage(Duration.ZERO)).isZero();
    }

    @Test
    void aStrayComesBackWithTheRowThatNeedsItAndIsForgottenAfterThirtyDays() throws Exception {
        var gardee = cabinet.garder(1);
        var recue = cabinet.recevoir(cabinet.image("carte.png", 2));
        cabinet.depot.relacher(recue.fichier());
        menage(Duration.ZERO);
        assertThat(cabinet.depot.chemin(recue.fichier())).doesNotExist();
        cabinet.repository.add(
                new AGarder(cabinet.patient, null, recue, "Carte", CabinetAttestations.ANNEE, null),
                CabinetAttestations.INSTANT);
        menage(Duration.ZERO);
        assertThat(cabinet.depot.verifie(recue.fichier())).isRegularFile();

        cabinet.database.jdbi().useHandle(h -> h.execute("DELETE FROM patient"));
        assertThat(menage(Duration.ZERO)).isEqualTo(2);
        assertThat(deCote()).hasSize(2);
        menage(Duration.ofDays(29));
        assertThat(deCote()).hasSize(2);
        menage(Duration.ofDays(31));
        assertThat(deCote()).isEmpty();
        assertThat(cabinet.depot.chemin(gardee.fichier())).doesNotExist();
    }

    @Test
    void theBasketIsEmptiedAfterThirtyDays() {
        var gardee = cabinet.garder(1);
        cabinet.repository.retirer(gardee.id(), CabinetAttestations.INSTANT);
        menage(Duration.ofDays(30));
        assertThat(cabinet.lignes()).isEqualTo(1);
        menage(Duration.ofDays(31));
        assertThat(cabinet.lignes()).isZero();
        assertThat(cabinet.depot.chemin(gardee.fichier())).doesNotExist();
    }

    @Test
    void theCheckSaysWhatMissesWhatChangedAndWhatIsNobodys() throws Exception {
        var saine = cabinet.garder(1);
        var change = cabinet.garder(2).fichier();
        var perdu = cabinet.garder(3).fichier();
        var egare = cabinet.recevoir(cabinet.image("carte.png", 4)).fichier();
        cabinet.depot.relacher(egare);
        Files.writeString(cabinet.depot.chemin(change), "autre chose");
        Files.delete(cabinet.depot.chemin(perdu));

        var bilan = new Verification(cabinet.depot, cabinet.repository).faire(Progress.AUCUN);

        assertThat(bilan.verifiees()).isEqualTo(3);
        assertThat(bilan.anomalies())
                .extracting(Anomalie::nature, Anomalie::fichier)
                .containsExactlyInAnyOrder(
                        tuple(Nature.CHANGE, change.nom()),
                        tuple(Nature.MANQUANT, perdu.nom()),
                        tuple(Nature.EN_TROP, egare.nom()));
        assertThat(cabinet.depot.verifie(saine.fichier())).isRegularFile();
    }

    private int menage(Duration plusTard) {
        var horloge = Clock.offset(CabinetAttestations.HORLOGE, plusTard);
        return new Menage(cabinet.depot, cabinet.repository, horloge).faire(Progress.AUCUN);
    }

    private List<Path> rayons() throws IOException {
        return new Inventaire(cabinet.depot).fichiers();
    }

    private List<Path> copies() throws IOException {
        return new Inventaire(cabinet.depot).copies();
    }

    private List<Path> deCote() throws IOException {
        return Inventaire.fichiers(cabinet.depot.dossier().resolve("mis-de-cote"));
    }
}
