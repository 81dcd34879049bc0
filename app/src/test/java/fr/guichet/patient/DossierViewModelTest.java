package fr.guichet.patient;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.common.DialoguesScriptes;
import fr.guichet.common.DirectTasks;
import fr.guichet.common.db.Database;
import fr.guichet.organisme.Caisses;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

class DossierViewModelTest {

    private static final Clock JOUR =
            Clock.fixed(Instant.parse("2026-11-22T10:32:00Z"), ZoneOffset.UTC);

    @TempDir Path dossier;

    private final DialoguesScriptes dialogues = new DialoguesScriptes();
    private final List<Object> ailleurs = new ArrayList<>();
    private Database database;
    private DossierRepository dossiers;
    private DossierViewModel model;
    private AssureViewModel assure;

    @BeforeEach
    void open() {
        database = Database.open(dossier.resolve("guichet.db"));
        dossiers = new DossierRepository(database.jdbi());
        model =
                new DossierViewModel(
                        dossiers,
                        new PatientRepository(database.jdbi()),
                        Caisses.charger(),
                        new DirectTasks(),
                        dialogues,
                        JOUR,
                        new DossierViewModel.Navigation(
                                () -> ailleurs.add("liste"), ailleurs::add, _ -> {}));
        assure = model.formulaire().assure();
        model.creer();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whatIsTypedIsKeptAndReadBack() {
        identite("LEFÈVRE", "Zoé");
        assure.nirProperty().set("185057511606097");
        assure.dateNaissanceProperty().set("12051985");
        assure.caisse().choisir(Caisses.charger().chercher("msa strasbourg", 1).getFirst());
        assure.beneficiaireProperty().set(true);
        assure.nomAssureProperty().set("LEFÈVRE");
        model.formulaire().blocNotesProperty().set("Préfère le matin.");
        model.formulaire().adresses().ajouter();
        model.formulaire()
                .adresses()
                .choisieProperty()
                .get()
                .ecrire(AdressesViewModel.Champ.LOCALITE, "Strasbourg");
        model.formulaire().correspondants().ajouter();
        model.valider();

        var patient = model.enregistreProperty().get().patient();
        assertThat(patient.amo())
                .isEqualTo(
                        new Amo(
                                Patients.NIR,
                                "02",
                                "671",
                                "0000",
                                Patients.NAISSANCE,
                                1,
                                Qualite.BENEFICIAIRE,
                                "LEFÈVRE",
                                null));
        assertThat(model.statutProperty().get()).isEqualTo("Enregistré à 10:32");
        assertThat(model.modifie()).isFalse();
        assertThat(assure.cleProperty().get()).isEqualTo("97");
        assertThat(model.enregistreProperty().get().correspondants()).as("vide").isEmpty();

        model.creer();
        model.ouvrir(patient.id());
        assertThat(assure.nirProperty().get()).isEqualTo("1 85 05 75 116 060");
        assertThat(assure.caisse().libelle().getValue()).isEqualTo("MSA Bas-Rhin (Strasbourg)");
        assertThat(model.formulaire().adresses().lire())
                .extracting(Adresse::localite)
                .containsExactly("Strasbourg");
        assertThat(model.entete().getValue().details())
                .isEqualTo(
                        "41 ans · né(e) le 12/05/1985 · 1 85 05 75 116 060 97 · MSA Bas-Rhin"
                                + " (Strasbourg)");
    }

    @ParameterizedTest(name = "« {0} » clé « {1} » : {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # numéro            | clé | message               | faux
                    ''                  | ''  | ''                    | false
                    18505               | ''  | 5 caractères sur 13   | false
                    1 85 05 75 116 060  | ''  | Clé calculée : 97     | false
                    1850575116060       | 9   | Clé attendue : 97     | false
                    1850575116060       | 97  | Clé vérifiée          | false
                    185057511606097     | ''  | Clé vérifiée          | false
                    1850575116060       | 96  | La clé devrait être 97 | true
                    185057511606096     | ''  | La clé devrait être 97 | true
                    18505751160601      | ''  | Ce numéro porte       | true
                    18505C5116060       | ''  | Ce numéro porte       | true
                    """)
    void numeroPendantLaFrappe(String numero, String cle, String message, boolean faux) {
        assure.nirProperty().set(numero);
        assure.cleProperty().set(cle);
        var etat = assure.etatNir().getValue();
        assertThat(etat.message().replace('\u00a0', ' ')).startsWith(message);
        assertThat(etat.faux()).isEqualTo(faux);
    }

    @ParameterizedTest(name = "{0} : {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # ce qui manque ou cloche | champ
                    nom                       | NOM
                    prénom                    | PRENOM
                    numéro                    | NIR
                    naissance                 | DATE_NAISSANCE
                    régime                    | REGIME
                    """)
    void rienNEstEnregistreAvecUneFaute(String faute, Anomalie.Champ champ) {
        identite(faute.equals("nom") ? " " : "LEFÈVRE", faute.equals("prénom") ? "" : "Zoé");
        assure.nirProperty().set(faute.equals("numéro") ? "185057511606096" : "");
        assure.dateNaissanceProperty().set(faute.equals("naissance") ? "mai 1985" : "");
        assure.caisse().caisseProperty().set(faute.equals("régime") ? "671" : "");
        model.valider();
        assertThat(model.anomalieProperty().get().champ()).isEqualTo(champ);
        assertThat(model.enregistreProperty().get()).isNull();
    }

    @Test
    void doubtsAreSaidAndRefuseNothing() {
        identite("LEFÈVRE", "Zoé");
        assure.nirProperty().set("1850575116060");
        assure.dateNaissanceProperty().set("12/06/1985");
        assertThat(assure.remarqueNaissance().getValue()).contains("autre mois");
        assure.dateNaissanceProperty().set("31/02/1985");
        assertThat(assure.remarqueNaissance().getValue()).contains("telle quelle");
        assure.caisse().regimeProperty().set("02");
        assure.caisse().caisseProperty().set("999");
        assertThat(assure.caisse().libelle().getValue()).contains("Absente de la liste");
        model.valider();
        assertThat(model.enregistreProperty().get().patient().amo().dateNaissance().texte())
                .isEqualTo("31/02/1985");
    }

    @Test
    void whoMayBeTheSamePersonIsAskedAboutOnce() {
        dossiers.save(Dossier.de(Patients.complet("LEFÈVRE", "Zoé")));
        identite("lefevre", "zoé");
        assure.dateNaissanceProperty().set("12/05/1985");

        dialogues.accepte = false;
        model.valider();
        assertThat(dialogues.textes.getFirst()).contains("LEFÈVRE Zoé, 12/05/1985");
        assertThat(model.enregistreProperty().get()).isNull();

        dialogues.accepte = true;
        model.valider();
        assertThat(model.enregistreProperty().get()).isNotNull();
        model.formulaire().blocNotesProperty().set("rien à voir avec son identité");
        model.valider();
        assertThat(dialogues.textes).hasSize(2);
    }

    @Test
    void nothingTypedIsLostWithoutBeingAsked() {
        assertThat(model.peutQuitter()).as("rien de saisi").isTrue();
        assertThat(dialogues.textes).isEmpty();

        identite("LEFÈVRE", "Zoé");
        dialogues.accepte = false;
        assertThat(model.peutQuitter()).isFalse();
        dialogues.accepte = true;
        assertThat(model.peutQuitter()).isTrue();
        assertThat(dialogues.textes).hasSize(2);
        model.retour();
        assertThat(ailleurs).containsExactly("liste");
    }

    @Test
    void anotherPartOfTheScreenMayHoldTheUserBack() {
        model.garder(() -> false);
        assertThat(model.peutQuitter()).isFalse();
    }

    @Test
    void alarmsOfTheDayStandOnTop() {
        var patient = Patients.complet("LEFÈVRE", "Zoé");
        long id =
                dossiers.save(
                        new Dossier(
                                patient,
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(
                                        new Alarme("Allergie au latex", null, true),
                                        new Alarme("Devis", LocalDate.of(2026, 11, 22), true),
                                        new Alarme("Demain", LocalDate.of(2026, 11, 23), true),
                                        new Alarme("Éteinte", null, false))));
        model.ouvrir(id);
        assertThat(model.entete().getValue().alarmes())
                .containsExactly("Allergie au latex", "Devis");
    }

    @Test
    void aRelativeIsLinkedFoundAndOpened() {
        long mere = dossiers.save(Dossier.de(Patients.nouveau("LEFÈVRE", "Luce", "01/02/1960")));
        identite("LEFÈVRE", "Zoé");
        model.valider();
        var famille = model.formulaire().famille();
        famille.montrer(true);
        assertThat(famille.proposer("lefevre")).as("pas lui-même").hasSize(1);
        famille.ajouter(famille.proposer("luce").getFirst());
        assertThat(famille.proposer("lefevre")).as("déjà lié").isEmpty();
        model.valider();

        model.ouvrirProche();
        assertThat(ailleurs).as("rien de choisi").isEmpty();
        famille.choisieProperty().set(famille.relations().getFirst());
        model.ouvrirProche();
        assertThat(ailleurs).containsExactly(mere);
        assertThat(dossiers.find(mere).orElseThrow().relations())
                .extracting(Relation::lien)
                .containsExactly(Lien.ENFANT);
    }

    private void identite(String nom, String prenom) {
        assure.nomProperty().set(nom);
        assure.prenomProperty().set(prenom);
    }
}
