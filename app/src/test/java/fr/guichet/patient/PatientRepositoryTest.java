package fr.guichet.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.guichet.common.UserException;
import fr.guichet.common.db.Database;
import fr.guichet.common.valeur.CodeGestion;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

class PatientRepositoryTest {

    @TempDir Path dossier;

    private Database database;
    private PatientRepository patients;
    private DossierRepository dossiers;

    @BeforeEach
    void open() {
        database = Database.open(dossier.resolve("guichet.db"));
        patients = new PatientRepository(database.jdbi());
        dossiers = new DossierRepository(database.jdbi());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aWholeFileIsReadAsItWasWritten() {
        long mere = save(Patients.nouveau("BERNARD", "Luce", "12/05/1985"));
        long id =
                dossiers.save(
                        new Dossier(
                                Patients.complet("BERNARD", "Zoé"),
                                List.of(
                                        new Adresse(
                                                "Domicile",
                                                "3, rue des Lilas",
                                                null,
                                                "67000",
                                                "Strasbourg",
                                                "03 00 00 00 01",
                                                "zoe@exemple.fr"),
                                        new Adresse("École", null, null, null, "Metz", null, null)),
                                List.of(
                                        new Correspondant(
                                                "Dr Petit",
                                                "Médecin traitant",
                                                null,
                                                null,
                                                "le lundi")),
                                List.of(new Relation(mere, "BERNARD Luce", Lien.PARENT)),
                                List.of(
                                        new Alarme("Allergie au latex", null, true),
                                        new Alarme("Devis", LocalDate.of(2026, 12, 1), false))));

        var lu = dossiers.find(id).orElseThrow();

        var attendu = Patients.complet("BERNARD", "Zoé");
        assertThat(lu.patient())
                .isEqualTo(
                        new Patient(
                                id,
                                attendu.nom(),
                                attendu.prenom(),
                                attendu.amo(),
                                attendu.blocNotes()));
        assertThat(lu.adresses()).extracting(Adresse::libelle).containsExactly("Domicile", "École");
        assertThat(lu.correspondants().getFirst().note()).isEqualTo("le lundi");
        assertThat(lu.alarmes())
                .containsExactly(
                        new Alarme("Allergie au latex", null, true),
                        new Alarme("Devis", LocalDate.of(2026, 12, 1), false));
        assertThat(patients.find(id)).contains(lu.patient());
        assertThat(dossiers.find(id + 1)).isEmpty();
    }

    @Test
    void aRelationIsReadFromBothSidesAndWrittenOnce() {
        long mere = save(Patients.nouveau("BERNARD", "Luce", "12/05/1985"));
        long fille = save(Patients.nouveau("BERNARD", "Zoé", "01/02/2015"));
        relier(fille, new Relation(mere, "BERNARD Luce", Lien.PARENT));

        var vueParLaMere = dossiers.find(mere).orElseThrow();
        assertThat(vueParLaMere.relations())
                .containsExactly(new Relation(fille, "BERNARD Zoé", Lien.ENFANT));

        dossiers.save(vueParLaMere);
        assertThat(dossiers.find(fille).orElseThrow().relations())
                .containsExactly(new Relation(mere, "BERNARD Luce", Lien.PARENT));

        patients.delete(mere);
        assertThat(dossiers.find(fille).orElseThrow().relations()).isEmpty();
    }

    @Test
    void aFileWhosePatientOrRelativeIsGoneIsNotWritten() {
        long id = save(Patients.nouveau("BERNARD", "Luce", "12/05/1985"));
        assertThatThrownBy(() -> relier(id, new Relation(999, "PARTI Jean", Lien.AUTRE)))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("proches")
                .hasMessageNotContaining("PARTI");

        var lu = dossiers.find(id).orElseThrow();
        patients.delete(id);
        assertThatThrownBy(() -> dossiers.save(lu))
                .isInstanceOf(UserException.class)
                .hasMessageNotContaining("BERNARD");
        assertThat(patients.findAll()).isEmpty();
    }

    @Test
    void theListIsLight() {
        long id = save(Patients.complet("BERNARD", "Zoé"));
        assertThat(patients.findAll())
                .singleElement()
                .satisfies(ligne -> {
                    assertThat(ligne.id()).isEqualTo(id);
                    assertThat(ligne.presentation())
                            .isEqualTo("BERNARD Zoé, " + Patients.NAISSANCE.texte());
                    assertThat(ligne.nir()).isEqualTo(Patients.NIR);
                    assertThat(ligne.codeGestion()).contains(new CodeGestion("02", "671", "0000"));
                });
    }

    @Test
    void thoseWhoMayBeTheSamePersonArePointedOut() {
        long id = save(Patients.complet("BERNARD", "Zoé"));
        save(Patients.nouveau("BERNARD", "Zoé", "01/02/2001"));

        assertThat(dossiers.findDoublons(Patients.complet("AUTRE", "Nom")))
                .as("même NIR, même naissance")
                .extracting(PatientLigne::id)
                .containsExactly(id);
        assertThat(
                        dossiers.findDoublons(
                                Patients.nouveau("bernard", "zoe", Patients.NAISSANCE.texte())))
                .as("même nom, même naissance")
                .extracting(PatientLigne::id)
                .containsExactly(id);
        assertThat(dossiers.findDoublons(Patients.nouveau("BERNARD", "Zoé", "03/03/2003")))
                .isEmpty();
        assertThat(dossiers.findDoublons(dossiers.find(id).orElseThrow().patient()))
                .as("lui-même")
                .isEmpty();
    }

    @Test
    void whatTheVitaleCardSaidOfACoverIsLeftAlone() {
        long id = save(Patients.complet("BERNARD", "Zoé"));
        database.jdbi().useHandle(h -> h.execute("UPDATE patient SET carte_vitale = 'AUCUNE'"));
        dossiers.save(dossiers.find(id).orElseThrow());
        var carteVitale =
                database.jdbi()
                        .withHandle(h ->
                                h.createQuery("SELECT carte_vitale FROM patient")
                                        .mapTo(String.class)
                                        .one());
        assertThat(carteVitale).isEqualTo("AUCUNE");
    }

    private long save(Patient patient) {
        return dossiers.save(Dossier.de(patient));
    }

    private void relier(long id, Relation relation) {
        dossiers.save(
                new Dossier(
                        patients.find(id).orElseThrow(),
                        List.of(),
                        List.of(),
                        List.of(relation),
                        List.of()));
    }
}
