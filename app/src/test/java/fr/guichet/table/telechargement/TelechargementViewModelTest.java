package fr.guichet.table.telechargement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.common.DirectTasks;
import fr.guichet.common.Progress;
import fr.guichet.table.Banc;
import fr.guichet.table.Tables;
import fr.guichet.table.catalogue.Catalogue;
import fr.guichet.table.catalogue.Publication;
import fr.guichet.table.catalogue.TablePubliee;
import fr.guichet.table.confiance.Confiance;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;

/** From the source to the base: what the desk asks for, is asked, is told, and what it changes. */
class TelechargementViewModelTest {

    private static final LocalDate JOUR = LocalDate.of(2026, 11, 12);
    private static final byte[] HIER = Tables.ORGANISMES.getBytes(StandardCharsets.UTF_8);
    private static final byte[] AUJOURDHUI =
            Tables.ORGANISMES
                    .replace("viamedis.rss.fr", "tp.viamedis.fr")
                    .getBytes(StandardCharsets.UTF_8);

    @TempDir static Path securite;
    private static Certificat certificat;

    @TempDir Path dossier;
    private final Publication publication = Publication.nouvelle();
    private final TablePubliee ancienne =
            table("ViaMedis", "11", JOUR.minusDays(30), "v11.csv", HIER);
    private final TablePubliee nouvelle = table("ViaMedis", "12", JOUR, "v12.csv", AUJOURDHUI);
    private ServeurHttps serveur;
    private Comptoir comptoir;

    @BeforeAll
    static void certifier() {
        certificat = Certificat.creer(securite);
    }

    @BeforeEach
    void ouvrir() {
        serveur = new ServeurHttps(certificat.serveur());
        serveur.publier("v11.csv", HIER);
        serveur.publier("v12.csv", AUJOURDHUI);
        comptoir =
                new Comptoir(
                        dossier,
                        new Reseau(Optional.of(certificat.confiance()), Duration.ofSeconds(20)));
    }

    @AfterEach
    void fermer() {
        comptoir.close();
        serveur.close();
    }

    @Test
    void aTableIsDownloadedComparedAndThenUpToDate() {
        publier(publication, nouvelle);
        assertThat(comptoir.model.annonceProperty().get())
                .isEqualTo("Mutuelle du Pays\u00a0: 1 table, aucune mise à jour.");
        assertThat(comptoir.etats()).containsExactly("à télécharger");
        comptoir.telecharger(0);
        assertThat(comptoir.questions)
                .extracting(q -> q.confiance())
                .containsExactly(Confiance.INCONNUE);
        var comparee = comptoir.comparees.getFirst();
        assertThat(comparee.emetteur()).isEqualTo("ViaMedis");
        assertThat(comparee.provenance().source()).isEqualTo(serveur.adresse() + "catalogue.json");
        assertThat(comparee.provenance().signee()).isTrue();
        assertThat(comptoir.banc.enVigueur()).hasSize(15);
        assertThat(comptoir.etats()).containsExactly("à jour");
        assertThat(comptoir.phrases()).containsExactly("Téléchargée et vérifiée.");

        int demandes = serveur.demandes.size();
        comptoir.telecharger(0);
        assertThat(comptoir.phrases().getFirst()).contains("vous avez la table du 12/11/2026");
        assertThat(serveur.demandes).hasSize(demandes);
        assertThat(comptoir.comparees).hasSize(1);
    }

    @Test
    void aLaterTableIsAnUpdateAndItsKeyIsNotAskedAboutAgain() {
        publier(publication, ancienne);
        comptoir.telecharger(0);
        publier(publication, nouvelle);
        assertThat(comptoir.etats()).containsExactly("mise à jour du 12/11/2026");
        assertThat(comptoir.model.annonceProperty().get()).endsWith("1 table, 1 mise à jour.");
        comptoir.telecharger(0);
        assertThat(comptoir.questions).hasSize(1);
        assertThat(comptoir.etats()).containsExactly("à jour");
        assertThat(comptoir.banc.ligne("VIAMEDIS").convention().nomDomaine())
                .isEqualTo("tp.viamedis.fr");
    }

    @Test
    void anOlderTableIsRefusedUnlessAskedFor() {
        publier(publication, nouvelle);
        comptoir.telecharger(0);
        publier(publication, ancienne);
        assertThat(comptoir.etats()).containsExactly("plus ancienne que la vôtre");
        comptoir.dialogues.accepte = false;
        intacte(() -> comptoir.telecharger(0), "est plus ancienne que la vôtre");
        assertThat(comptoir.dialogues.textes.getFirst())
                .contains("est du 13/10/2026")
                .contains("version 12 du 12/11/2026");

        comptoir.dialogues.accepte = true;
        comptoir.telecharger(0);
        assertThat(comptoir.etats()).containsExactly("à jour");
        assertThat(comptoir.banc.ligne("VIAMEDIS").convention().nomDomaine())
                .isEqualTo("viamedis.rss.fr");
    }

    @Test
    void aKeyThatIsNotAcceptedBringsNothing() {
        publier(publication, nouvelle);
        int demandes = serveur.demandes.size();
        comptoir.accepteLaCle = false;
        intacte(() -> comptoir.telecharger(0), "Vous n’avez pas accepté la clé");
        assertThat(comptoir.questions.getFirst().cle()).isEqualTo(publication.cle());
        assertThat(serveur.demandes).hasSize(demandes);
    }

    @Test
    void anotherKeyThanBeforeIsNeverTakenSilently() {
        publier(publication, ancienne);
        comptoir.telecharger(0);
        var autre = Publication.nouvelle();
        publier(autre, TablesPubliees.signer(autre, "ViaMedis", "12", JOUR, "v12.csv", AUJOURDHUI));
        comptoir.accepteLaCle = false;
        intacte(
                () -> comptoir.telecharger(0),
                "signée par une autre clé que vos tables précédentes");
        comptoir.accepteLaCle = true;
        comptoir.telecharger(0);
        assertThat(comptoir.etats()).containsExactly("à jour");
    }

    @Test
    void aRevokedKeyIsRefusedWithoutAQuestion() {
        publier(publication, ancienne);
        comptoir.telecharger(0);
        comptoir.emetteurs.revoquer(
                comptoir.emetteurs.trouver(publication.cle()).orElseThrow().id());
        publier(publication, nouvelle);
        intacte(() -> comptoir.telecharger(0), "une clé que le cabinet a révoquée");
        assertThat(comptoir.questions).hasSize(1);
    }

    @Test
    void whatASourceDoesBadlyLeavesTheBaseAsItWas() {
        publier(publication, ancienne);
        comptoir.telecharger(0);
        publier(publication, nouvelle);

        serveur.couper("v12.csv", AUJOURDHUI, "\"1\"");
        intacte(() -> comptoir.telecharger(0), "La connexion a été coupée");
        serveur.refuser("v12.csv", 404);
        intacte(() -> comptoir.telecharger(0), "la source ne l’a pas");
        serveur.publier("v12.csv", HIER);
        intacte(() -> comptoir.telecharger(0), "au lieu des", "plus grande");
        var autre = AUJOURDHUI.clone();
        autre[autre.length / 2] ^= 1;
        serveur.publier("v12.csv", autre);
        intacte(() -> comptoir.telecharger(0), "n’est pas celui que son éditeur a signé");

        var falsifiee =
                new TablePubliee(
                        "ViaMedis",
                        "ViaMedis",
                        "99",
                        JOUR.plusYears(1),
                        "v11.csv",
                        ancienne.taille(),
                        nouvelle.sha256(),
                        ancienne.signature());
        publier(publication, falsifiee);
        intacte(() -> comptoir.telecharger(0), "signature de la table « ViaMedis » est fausse");

        serveur.refuser(Catalogue.FICHIER, 404);
        comptoir.model.actualiser();
        assertThat(comptoir.model.erreurProperty().get()).startsWith("Il n’y a pas de catalogue");
        assertThat(comptoir.model.liste().montrees()).hasSize(1);
    }

    @Test
    void severalAreDownloadedThenComparedOneAfterTheOther() {
        var miel = table("Miel", "1", JOUR, "m.csv", HIER);
        var autre = table("Mutuelle du coin", "1", JOUR, "absente.csv", HIER);
        serveur.publier("m.csv", HIER);
        publier(publication, autre, miel, nouvelle);
        assertThat(comptoir.model.liste().montrees())
                .extracting(o -> o.offre().table().nom())
                .containsExactly("ViaMedis", "Miel", "Mutuelle du coin");
        comptoir.model.liste().toutChoisir();
        var choix = comptoir.model.commande().choixProperty().get();
        assertThat(choix.titre()).isEqualTo("3 tables");
        assertThat(choix.detail()).isEqualTo("4\u00a0Ko en tout");
        assertThat(choix.invite()).contains("de ces organismes");
        comptoir.model.commande().telecharger();
        assertThat(comptoir.comparees)
                .extracting(t -> t.emetteur())
                .containsExactly("ViaMedis", "Miel");
        assertThat(comptoir.questions).hasSize(1);
        assertThat(comptoir.questions.getFirst().emetteurs()).hasSize(3);
        assertThat(comptoir.phrases())
                .hasSize(3)
                .last()
                .asString()
                .contains("la source ne l’a pas");
        assertThat(comptoir.etats()).containsExactly("à jour", "à jour", "à télécharger");
        assertThat(comptoir.emetteurs.toutes().getFirst().emetteurs())
                .containsExactlyInAnyOrder("ViaMedis", "Miel");
    }

    @Test
    void theListIsSearchedAndTicked() {
        var liste = comptoir.model.liste();
        publier(publication, nouvelle, table("Unité Fraternelle", "1", JOUR, "u.csv", HIER));
        liste.rechercheProperty().set("unite frat");
        assertThat(liste.montrees()).hasSize(1);
        liste.toutChoisir();
        liste.rechercheProperty().set("");
        assertThat(liste.choisiesProperty().get())
                .extracting(o -> o.table().fichier())
                .containsExactly("u.csv");
        comptoir.model.actualiser();
        assertThat(liste.choisiesProperty().get()).hasSize(1);
        liste.neRienChoisir();
        assertThat(liste.choisiesProperty().get()).isEmpty();
        assertThat(comptoir.model.commande().choixProperty().get().vide()).isTrue();
    }

    @Test
    void aSourceIsTriedBeforeItIsKept() {
        assertThat(comptoir.model.sourceProperty().get()).isNull();
        var choix = comptoir.model.choixSource();
        choix.texteProperty().set("http://tables.exemple.fr");
        choix.valider();
        assertThat(choix.messageProperty().get()).contains("n’est pas sécurisée");
        choix.texteProperty().set(serveur.adresse());
        assertThat(choix.messageProperty().get()).isEmpty();
        choix.valider();
        assertThat(choix.messageProperty().get()).startsWith("Il n’y a pas de catalogue");
        assertThat(comptoir.reglages.source()).isEmpty();
        assertThat(choix.termineeProperty().get()).isFalse();

        serveur.publier(Catalogue.FICHIER, publication.catalogue(nouvelle).octets());
        choix.valider();
        assertThat(choix.termineeProperty().get()).isTrue();
        assertThat(comptoir.reglages.source()).contains(Source.lire(serveur.adresse()));
        assertThat(comptoir.etats()).hasSize(1);

        comptoir.definirSource("");
        assertThat(comptoir.reglages.source()).isEmpty();
        assertThat(comptoir.model.liste().montrees()).isEmpty();
    }

    @Test
    void updatesAreLookedForAtStartOnlyWhenAsked() {
        var verification =
                new VerificationMisesAJour(comptoir.reglages, comptoir.etalage, new DirectTasks());
        var trouvees = new AtomicLong();
        publier(publication, ancienne);
        comptoir.telecharger(0);
        publier(publication, nouvelle);
        int demandes = serveur.demandes.size();
        verification.lancer(trouvees::set);
        assertThat(serveur.demandes).hasSize(demandes);

        comptoir.model.auDemarrageProperty().set(true);
        verification.lancer(trouvees::set);
        assertThat(trouvees).hasValue(1);

        serveur.close();
        trouvees.set(0);
        verification.lancer(trouvees::set);
        assertThat(trouvees).hasValue(0);
    }

    @Test
    void cancelledItHandsOverWhatHadArrived() {
        var catalogue = publication.catalogue(nouvelle);
        var telechargeur = new Telechargeur(dossier.resolve("x.db"), new Reseau(), Banc.HORLOGE);
        var bilan =
                new Livraison(telechargeur, comptoir.emetteurs)
                        .recevoir(
                                Source.lire(serveur.adresse()),
                                catalogue,
                                List.of(nouvelle),
                                annule());
        assertThat(bilan.recues()).isEmpty();
        assertThat(bilan.refus().get(nouvelle)).startsWith("Annulé.").contains("gardé");
    }

    private static Progress annule() {
        return new Progress() {
            @Override
            public void report(long done, long total, String message) {
                throw new CancellationException();
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        };
    }

    private TablePubliee table(
            String emetteur, String version, LocalDate date, String fichier, byte[] contenu) {
        return TablesPubliees.signer(publication, emetteur, version, date, fichier, contenu);
    }

    private void publier(Publication de, TablePubliee... tables) {
        serveur.publier(Catalogue.FICHIER, de.catalogue(tables).octets());
        if (comptoir.model.sourceProperty().get() == null) {
            comptoir.definirSource(serveur.adresse());
        } else {
            comptoir.model.actualiser();
        }
    }

    /** Nothing of the base changes, and the sentence is one of these. */
    private void intacte(Runnable geste, String... phrases) {
        var avant = comptoir.contenu();
        int comparees = comptoir.comparees.size();
        geste.run();
        assertThat(comptoir.contenu()).isEqualTo(avant);
        assertThat(comptoir.comparees).hasSize(comparees);
        assertThat(comptoir.phrases()).hasSize(1);
        assertThat(phrases).anyMatch(comptoir.phrases().getFirst()::contains);
    }
}
