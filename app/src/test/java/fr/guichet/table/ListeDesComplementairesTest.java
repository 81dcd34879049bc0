package fr.guichet.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.guichet.common.Progress;
import fr.guichet.common.UserException;
import fr.guichet.complementaire.Complementaire;
import fr.guichet.complementaire.ComplementaireRepository;
import fr.guichet.complementaire.Coordonnees;
import fr.guichet.complementaire.FicheListee;
import fr.guichet.table.RapportImport.ParSorte;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The list « Fichiers – Complémentaires », read back into the practice's own records. */
class ListeDesComplementairesTest {

    private static final String TITRES = "Numéro;Gestion unique;Nom;Type convention\n";
    private static final String FICHES = "SELECT * FROM complementaire ORDER BY id";

    @TempDir Path dossier;
    private Banc banc;
    private ComplementaireRepository fiches;

    @BeforeEach
    void ouvrir() {
        banc = new Banc(dossier);
        fiches = new ComplementaireRepository(banc.database.jdbi());
    }

    @AfterEach
    void fermer() {
        banc.close();
    }

    @Test
    void recordsAreAddedAndNoneIsEverRemoved() {
        var rapport = importer("liste", Formes.COMPLEMENTAIRES);
        assertThat(rapport.complementaires()).isEqualTo(new ParSorte(2, 0, 0, 1, 0));
        assertThat(fiche("APIVIA EX SMAM -DRE").typeConvention()).isEqualTo("MU");
        var autre = importer("liste", TITRES + "12345678;0;SEULE;OC\n");
        assertThat(autre.complementaires()).isEqualTo(new ParSorte(1, 0, 0, 0, 0));
        assertThat(fiches.findAll()).hasSize(11);
    }

    @Test
    void aRecordKeepsAllThatTheListDoesNotSay() {
        long id =
                fiches.save(
                        Complementaire.nouvelle("ADEP", "0044992741", false)
                                .selon(liste("ADEP", "0044992741", "RC", "CRIT")));
        var rapport = importer("liste", TITRES + "44992741;1;ADEP;\n");
        assertThat(rapport.complementaires()).isEqualTo(new ParSorte(0, 1, 0, 0, 0));
        var fiche = fiches.find(id).orElseThrow();
        assertThat(fiche.gestionUnique()).isTrue();
        assertThat(fiche.numero()).isEqualTo("0044992741");
        assertThat(fiche.typeConvention()).isEqualTo("RC");
        assertThat(fiche.critereSecondaire()).isEqualTo("CRIT");
        assertThat(importer("liste", TITRES + "44992741;1;ADEP;\n").identiques()).isEqualTo(1);
    }

    @Test
    void ofTwoRecordsOfOneNumberTheFirstIsCompared() {
        long premiere = fiches.save(Complementaire.nouvelle("UN", "0012345678", false));
        long seconde = fiches.save(Complementaire.nouvelle("DEUX", "12345678", false));
        var rapport = importer("liste", TITRES + "12345678;0;TROIS;OC\n");
        assertThat(rapport.complementaires()).isEqualTo(new ParSorte(0, 1, 0, 0, 0));
        assertThat(fiches.find(premiere).orElseThrow().nom()).isEqualTo("TROIS");
        assertThat(fiches.find(seconde).orElseThrow().nom()).isEqualTo("DEUX");
    }

    @Test
    void whatIsExportedIsIdenticalOnceReadBack() {
        fiches.save(Complementaire.nouvelle("UN", "0012345678", false));
        fiches.save(Complementaire.nouvelle("DEUX", "12345678", true));
        var cible = dossier.resolve("export.csv");
        new Exporteur(banc.conventions, fiches).complementaires(cible);
        var lecture = banc.importeur.lire(cible, (String) null, Progress.AUCUN);
        var preparation =
                banc.importeur.comparer(
                        lecture, null, Provenance.FICHIER, Mode.REMPLACEMENT, Progress.AUCUN);
        assertThat(preparation.comparaison().complementaires().identiques()).isEqualTo(10);
        assertThat(preparation.applicable()).isFalse();
    }

    @Test
    void importExportUndoGivesTheRecordsBack() throws Exception {
        fiches.save(Complementaire.nouvelle("ANCIEN NOM", "44992741", true));
        var avant = banc.lignes(FICHES);
        importer("liste", Formes.COMPLEMENTAIRES);
        var detail = banc.annuleur.detail(banc.annuleur.dernier(null));
        assertThat(detail.autres())
                .extracting(AutreLigne::sorte, AutreLigne::changement)
                .containsExactly(
                        tuple("Complémentaire", "Ajout"), tuple("Complémentaire", "Modification"));
        var cible = dossier.resolve("export.csv");
        new Exporteur(banc.conventions, fiches).complementaires(cible);
        assertThat(Files.readString(cible)).contains("ADEP -DRE").doesNotContain("ANCIEN NOM");
        var annulation = banc.annuler(null);
        assertThat(annulation.comparaison().supprimees()).isEqualTo(1);
        assertThat(annulation.comparaison().modifiees()).isEqualTo(1);
        assertThat(banc.lignes(FICHES)).isEqualTo(avant);
        assertThat(banc.compter("complementaire_ancienne")).isZero();
    }

    @Test
    void whatThePracticeWroteSinceIsLeftAsItIs() {
        fiches.save(Complementaire.nouvelle("ANCIEN NOM", "44992741", true));
        importer("liste", Formes.COMPLEMENTAIRES);
        for (var nom : List.of("ADEP -DRE", "APIVIA EX SMAM -DRE")) {
            fiches.save(avecContact(fiche(nom)));
        }
        var avant = banc.lignes(FICHES);
        var annulation = banc.annuler(null);
        assertThat(annulation.comparaison().sansEffet()).isTrue();
        assertThat(banc.lignes(FICHES)).isEqualTo(avant);
    }

    @Test
    void aRecordChangedByHandSinceTheComparisonIsNotOverwritten() {
        long id = fiches.save(Complementaire.nouvelle("ANCIEN NOM", "44992741", true));
        var preparation = preparer("liste", Formes.COMPLEMENTAIRES);
        fiches.save(fiches.find(id).orElseThrow().selon(liste("PAR MOI", "44992741", null, null)));
        assertThatThrownBy(() -> banc.importeur.appliquer(preparation, Progress.AUCUN))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("Rien n’a été modifié");
        assertThat(fiches.findAll()).hasSize(9);
    }

    @Test
    void aRecordThatACoverUsesCannotBeTakenBackAndNothingIs() {
        importer("liste", Formes.COMPLEMENTAIRES);
        banc.database
                .jdbi()
                .useHandle(h -> {
                    h.execute(
                            """
                            INSERT INTO patient (id, nom, prenom, cree_le, modifie_le)
                            VALUES (1, 'ESSAI', 'Un', '2026-01-01', '2026-01-01')\
                            """);
                    h.execute(
                            """
                            INSERT INTO couverture (patient_id, complementaire_id, justificatif, cree_le, modifie_le)
                            VALUES (1, ?, 'ATTESTATION', '2026-01-01', '2026-01-01')\
                            """,
                            fiche("ADEP -DRE").id());
                });
        var avant = banc.lignes(FICHES);
        assertThatThrownBy(() -> banc.annuler(null))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("ADEP -DRE")
                .hasMessageContaining("Rien n’a été modifié");
        assertThat(banc.lignes(FICHES)).isEqualTo(avant);
        assertThat(banc.annuleur.dernier(null).annulable()).isTrue();
    }

    @Test
    void twoListsMayBeTakenBackInEitherOrder() {
        fiches.save(Complementaire.nouvelle("ANCIEN NOM", "44992741", true));
        var avant = banc.lignes(FICHES);
        for (var ordre : List.of(List.of("un", "deux"), List.of("deux", "un"))) {
            importer("un", Formes.COMPLEMENTAIRES);
            importer("deux", Formes.COMPLEMENTAIRES.replace("-DRE", "BIS"));
            assertThat(fiches.findAll()).extracting(Complementaire::nom).contains("ADEP BIS");
            var premiere = banc.annuler(ordre.getFirst()).comparaison().complementaires();
            assertThat(premiere.sansEffet()).isEqualTo(ordre.getFirst().equals("un"));
            banc.annuler(ordre.getLast());
            assertThat(banc.lignes(FICHES)).isEqualTo(avant);
        }
        assertThat(banc.compter("complementaire_ancienne")).isZero();
    }

    private static FicheListee liste(String nom, String numero, String type, String critere) {
        return new FicheListee(numero, false, nom, type, critere);
    }

    private static Complementaire avecContact(Complementaire c) {
        return new Complementaire(
                c.id(),
                c.nom(),
                c.numero(),
                c.gestionUnique(),
                new Coordonnees("Accueil", null, null, null, null, null, null, null, null),
                c.sts(),
                c.typeConvention(),
                c.critereSecondaire(),
                c.horsSts());
    }

    private Complementaire fiche(String nom) {
        return fiches.findAll().stream().filter(f -> f.nom().equals(nom)).findFirst().orElseThrow();
    }

    private Preparation preparer(String emetteur, String texte) {
        return banc.preparer("liste.csv", texte, emetteur, Mode.REMPLACEMENT);
    }

    private RapportImport importer(String emetteur, String texte) {
        return banc.importer("liste.csv", texte, emetteur, Mode.REMPLACEMENT);
    }
}
