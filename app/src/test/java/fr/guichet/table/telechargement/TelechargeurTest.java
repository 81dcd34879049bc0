package fr.guichet.table.telechargement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.guichet.common.Progress;
import fr.guichet.common.UserException;
import fr.guichet.table.Banc;
import fr.guichet.table.catalogue.Catalogue;
import fr.guichet.table.catalogue.Publication;
import fr.guichet.table.catalogue.TablePubliee;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;

/** Downloads over real HTTPS, from a server that behaves well or badly. */
class TelechargeurTest {

    // Long where the server does answer, on a busy computer; short where it never does.
    private static final Duration LONGUE = Duration.ofSeconds(20);
    private static final Duration COURTE = Duration.ofSeconds(1);
    private static final LocalDate JOUR = LocalDate.of(2026, 11, 12);
    private static final byte[] CONTENU =
            "75990010;VIAMEDIS;VM\n".repeat(20_000).getBytes(StandardCharsets.UTF_8);

    @TempDir static Path securite;
    private static Certificat certificat;

    @TempDir Path dossier;
    private final Publication publication = Publication.nouvelle();
    private final TablePubliee table =
            TablesPubliees.signer(
                    publication, "viamedis", "12", JOUR, "tables/viamédis d’hier.csv", CONTENU);
    private final Catalogue catalogue = publication.catalogue(table);
    private final String fichier = table.fichier();
    private ServeurHttps serveur;
    private Telechargeur telechargeur;
    private Source source;

    @BeforeAll
    static void certifier() {
        certificat = Certificat.creer(securite);
    }

    @BeforeEach
    void demarrer() {
        serveur = new ServeurHttps(certificat.serveur());
        serveur.publier(Catalogue.FICHIER, catalogue.octets());
        source = Source.lire(serveur.adresse());
        patienter(LONGUE);
    }

    @AfterEach
    void arreter() {
        serveur.close();
    }

    @Test
    void bringsTheCatalogueAndAWholeTableToAFolderOfItsOwn() throws IOException {
        serveur.publier(fichier, CONTENU);
        assertThat(telechargeur.catalogue(source, Progress.AUCUN)).isEqualTo(catalogue);
        var recue = telecharger();
        assertThat(recue).hasBinaryContent(CONTENU).hasFileName("viamédis d’hier.csv");
        assertThat(recue.getParent().getParent())
                .isEqualTo(dossier.resolve("telechargements"))
                .isDirectoryNotContaining("glob:**.{partiel,marque}");
        assertThat(Files.getPosixFilePermissions(dossier.resolve("telechargements"))).hasSize(3);
        assertThat(serveur.demandes.getFirst())
                .containsEntry("User-Agent", List.of("Guichet"))
                .doesNotContainKeys("Authorization", "Cookie", "Referer");
    }

    @Test
    void aTableAlreadyHereIsNotAskedForAgain() throws IOException {
        serveur.publier(fichier, CONTENU);
        var recue = telecharger();
        telecharger();
        assertThat(serveur.demandes).hasSize(1);

        Files.writeString(recue, "changée");
        assertThat(telecharger()).hasBinaryContent(CONTENU);
    }

    @Test
    void cutAtHalfItGoesOnFromThere() {
        serveur.couper(fichier, CONTENU, "\"v12\"");
        refuse(Panne.COUPURE, "gardé");
        serveur.publierParParties(fichier, CONTENU, "\"v12\"");
        assertThat(telecharger()).hasBinaryContent(CONTENU);
        var reprise = serveur.demandes.getLast();
        assertThat(reprise.getFirst("Range")).isEqualTo("bytes=" + CONTENU.length / 2 + "-");
        assertThat(reprise.getFirst("If-Range")).isEqualTo("\"v12\"");
    }

    @Test
    void cutThenPublishedAnewItStartsAgain() {
        serveur.couper(
                fichier, "x".repeat(CONTENU.length).getBytes(StandardCharsets.UTF_8), "\"v11\"");
        refuse(Panne.COUPURE, "reçus sur");
        serveur.publierParParties(fichier, CONTENU, "\"v12\"");
        assertThat(telecharger()).hasBinaryContent(CONTENU);
        assertThat(serveur.demandes).hasSize(2);
    }

    @Test
    void aServerThatCannotGoOnIsAskedForTheWhole() {
        serveur.couper(fichier, CONTENU, "\"v12\"");
        refuse(Panne.COUPURE, "gardé");
        serveur.quand(
                fichier,
                echange -> {
                    if (echange.getRequestHeaders().containsKey("Range")) {
                        echange.sendResponseHeaders(416, -1);
                    } else {
                        ServeurHttps.entier(echange, CONTENU);
                    }
                });
        assertThat(telecharger()).hasBinaryContent(CONTENU);
        assertThat(serveur.demandes).hasSize(3);
    }

    @Test
    void aPartThatIsNotTheOneAskedForIsNotGluedToTheRest() {
        serveur.couper(fichier, CONTENU, "\"v12\"");
        refuse(Panne.COUPURE, "gardé");
        serveur.quand(
                fichier,
                echange -> {
                    if (echange.getRequestHeaders().containsKey("Range")) {
                        ServeurHttps.partie(echange, CONTENU, 10);
                    } else {
                        ServeurHttps.entier(echange, CONTENU);
                    }
                });
        assertThat(telecharger()).hasBinaryContent(CONTENU);
    }

    @Test
    void aServerThatOnlyGivesPartsIsRefused() {
        serveur.quand(fichier, echange -> ServeurHttps.partie(echange, CONTENU, 0));
        refuse(Panne.REFUS, "416");
    }

    @Test
    void cancelledItKeepsWhatHasArrived() {
        serveur.figer(fichier, CONTENU);
        var recus = new AtomicLong();
        assertThatThrownBy(() -> telechargeur.telecharger(source, catalogue, table, apres(recus)))
                .isInstanceOf(CancellationException.class);
        serveur.publierParParties(fichier, CONTENU, "\"v12\"");
        assertThat(telecharger()).hasBinaryContent(CONTENU);
        assertThat(serveur.demandes.getLast().getFirst("Range"))
                .isEqualTo("bytes=" + recus.get() + "-");
    }

    @Test
    void aBodyLargerThanAnnouncedIsGivenUpAtOnce() {
        var grand = Arrays.copyOf(CONTENU, CONTENU.length + 1);
        serveur.publier(fichier, grand);
        refuse(Panne.TROP_GRANDE, "plus grande");
        // Without a length, and without an end.
        serveur.quand(
                fichier,
                echange -> {
                    echange.sendResponseHeaders(200, 0);
                    while (true) {
                        echange.getResponseBody().write(grand);
                    }
                });
        refuse(Panne.TROP_GRANDE, "refusée en entier");
        rienNeReste();
    }

    @Test
    void aBodySmallerThanAnnouncedIsRefused() {
        var petit = Arrays.copyOf(CONTENU, CONTENU.length - 1);
        serveur.publier(fichier, petit);
        refuse(Panne.TROP_PETITE, "au lieu des");
        serveur.quand(
                fichier,
                echange -> {
                    echange.sendResponseHeaders(200, 0);
                    echange.getResponseBody().write(petit);
                });
        refuse(Panne.TROP_PETITE, "refusée en entier");
        rienNeReste();
    }

    @Test
    void aFileThatIsNotTheOneSignedIsRefusedWhole() {
        var autre = CONTENU.clone();
        autre[CONTENU.length / 3] ^= 1;
        serveur.publier(fichier, autre);
        assertThatThrownBy(this::telecharger)
                .isInstanceOf(UserException.class)
                .hasMessageContaining("n’est pas celui que son éditeur a signé");
        rienNeReste();
    }

    @Test
    void aTableWhoseSignatureIsFalseIsNotEvenAskedFor() {
        var hier = TablesPubliees.signer(publication, "viamedis", "11", JOUR, fichier, CONTENU);
        var rajeunie =
                new TablePubliee(
                        hier.nom(),
                        hier.emetteur(),
                        "99",
                        JOUR.plusYears(1),
                        hier.fichier(),
                        hier.taille(),
                        hier.sha256(),
                        hier.signature());
        var falsifie = publication.catalogue(rajeunie);
        assertThatThrownBy(
                        () -> telechargeur.telecharger(source, falsifie, rajeunie, Progress.AUCUN))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("signature de la table « viamedis » est fausse");
        assertThat(serveur.demandes).isEmpty();
    }

    @Test
    void eachFailureOfAServerHasItsOwnSentence() throws IOException {
        refuse(Panne.TABLE_ABSENTE, "la source ne l’a pas");
        serveur.refuser(fichier, 503);
        refuse(Panne.SERVEUR, "erreur 503");
        serveur.refuser(fichier, 403);
        refuse(Panne.REFUS, "réponse 403");
        serveur.renvoyer(fichier, "http://localhost/ailleurs.csv");
        refuse(Panne.REDIRECTION, "pas sécurisée");
        serveur.renvoyer(fichier, serveur.adresse() + "ailleurs.csv");
        serveur.publier("ailleurs.csv", CONTENU);
        assertThat(telecharger()).hasBinaryContent(CONTENU);

        serveur.refuser(Catalogue.FICHIER, 404);
        refuseCatalogue(source, Panne.CATALOGUE_ABSENT, "pas de catalogue");
        serveur.couper(Catalogue.FICHIER, catalogue.octets(), "\"x\"");
        refuseCatalogue(source, Panne.REPONSE_COUPEE, "coupé la connexion");
        serveur.publier(Catalogue.FICHIER, "<html>".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> telechargeur.catalogue(source, Progress.AUCUN))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("ne peut pas être utilisé");
    }

    @Test
    void aServerThatSaysNothingIsNotWaitedForForEver() {
        patienter(COURTE);
        serveur.taire(fichier);
        refuse(Panne.MUET, "pas répondu à temps");
        serveur.taire(Catalogue.FICHIER);
        refuseCatalogue(source, Panne.MUET, "pas répondu à temps");
        serveur.figer(Catalogue.FICHIER, catalogue.octets());
        refuseCatalogue(source, Panne.MUET, "pas répondu à temps");
        // Time enough for its first half.
        patienter(COURTE.multipliedBy(4));
        serveur.figer(fichier, CONTENU);
        refuse(Panne.ARRET, "n’envoie plus rien");
        serveur.publierParParties(fichier, CONTENU, "\"v12\"");
        assertThat(telecharger()).hasBinaryContent(CONTENU);
    }

    @Test
    void anEndlessCatalogueIsGivenUp() {
        serveur.quand(
                Catalogue.FICHIER,
                echange -> {
                    echange.sendResponseHeaders(200, 0);
                    while (true) {
                        echange.getResponseBody().write(CONTENU);
                    }
                });
        assertThatThrownBy(() -> telechargeur.catalogue(source, Progress.AUCUN))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("dépasse 5 Mo");
    }

    @Test
    void aServerNobodyVouchesForIsNotBelieved() {
        telechargeur = avec(new Reseau());
        refuseCatalogue(source, Panne.CERTIFICAT, "n’a pas prouvé qui il est");
    }

    @Test
    void aPortWhereNobodyListensOrNobodySpeaksIsTold() throws IOException {
        patienter(COURTE);
        Source personne;
        try (var muet = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            personne = Source.lire("https://localhost:" + muet.getLocalPort());
            refuseCatalogue(personne, Panne.MUET, "pas répondu à temps");
        }
        patienter(LONGUE);
        refuseCatalogue(personne, Panne.INJOIGNABLE, "refuse la connexion");
    }

    @Test
    void aDiskThatRefusesIsTold() throws IOException {
        serveur.publier(fichier, CONTENU);
        // In the way of the file.
        Files.createDirectories(
                dossier.resolve("telechargements").resolve(table.sha256() + ".partiel/x"));
        refuse(Panne.DISQUE, "disque est plein, ou refuse l’écriture");
    }

    @Test
    void whatWasLeftAMonthAgoIsClearedOut() throws IOException {
        serveur.publier(fichier, CONTENU);
        var arrivees = Files.createDirectories(dossier.resolve("telechargements"));
        var vieux = Files.createFile(arrivees.resolve("a.partiel"));
        var ancienne = Files.createDirectories(arrivees.resolve("b"));
        Files.createFile(ancienne.resolve("table.csv"));
        var recent = Files.createFile(arrivees.resolve("c.partiel"));
        var maintenant = Banc.HORLOGE.instant();
        for (var reste : List.of(vieux, ancienne)) {
            Files.setLastModifiedTime(reste, FileTime.from(maintenant.minus(Duration.ofDays(31))));
        }
        Files.setLastModifiedTime(recent, FileTime.from(maintenant.minus(Duration.ofDays(29))));
        telecharger();
        assertThat(vieux).doesNotExist();
        assertThat(ancienne).doesNotExist();
        assertThat(recent).exists();
    }

    @Test
    void aFolderServesAsAnAddressDoes() throws IOException {
        var local = Files.createDirectories(dossier.resolve("source/tables"));
        Files.write(local.resolveSibling(Catalogue.FICHIER), catalogue.octets());
        source = Source.lire(local.getParent().toString());
        assertThat(telechargeur.catalogue(source, Progress.AUCUN)).isEqualTo(catalogue);
        refuse(Panne.TABLE_ABSENTE, "la source ne l’a pas");
        var publiee = Files.write(dossier.resolve("source").resolve(fichier), CONTENU);
        assertThat(telecharger()).hasBinaryContent(CONTENU);
        assertThat(publiee).exists();

        Files.delete(local.resolveSibling(Catalogue.FICHIER));
        refuseCatalogue(source, Panne.SOURCE_ILLISIBLE, "ne peut pas être lu");
    }

    private void patienter(Duration silence) {
        telechargeur = avec(new Reseau(Optional.of(certificat.confiance()), silence));
    }

    private Telechargeur avec(Reseau reseau) {
        return new Telechargeur(dossier.resolve("guichet.db"), reseau, Banc.HORLOGE);
    }

    private Path telecharger() {
        return telechargeur.telecharger(source, catalogue, table, Progress.AUCUN);
    }

    private void refuse(Panne panne, String phrase) {
        assertThatThrownBy(this::telecharger)
                .hasMessageContaining(phrase)
                .isInstanceOfSatisfying(
                        TelechargementException.class, e -> assertThat(e.panne()).isEqualTo(panne));
        assertThat(dossier.resolve("telechargements").resolve(table.sha256())).doesNotExist();
    }

    private void refuseCatalogue(Source d, Panne panne, String phrase) {
        assertThatThrownBy(() -> telechargeur.catalogue(d, Progress.AUCUN))
                .hasMessageContaining(phrase)
                .isInstanceOfSatisfying(
                        TelechargementException.class, e -> assertThat(e.panne()).isEqualTo(panne));
    }

    private void rienNeReste() {
        assertThat(dossier.resolve("telechargements")).isEmptyDirectory();
    }

    /** Cancels once something has arrived. */
    private static Progress apres(AtomicLong recus) {
        return new Progress() {
            @Override
            public void report(long done, long total, String message) {
                recus.set(done);
            }

            @Override
            public boolean cancelled() {
                return recus.get() >= CONTENU.length / 2;
            }
        };
    }
}
