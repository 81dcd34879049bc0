package fr.guichet.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.guichet.common.Progress;
import fr.guichet.common.UserException;
import fr.guichet.convention.LignesEnVigueur;
import fr.guichet.regles.Convention;
import fr.guichet.table.EffetSurPatients.PatientConcerne;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;

class AnnulationTest {

    private static final String SANS_VALEO = Tables.ORGANISMES.replaceAll("(?m)^VALEO.*\n", "");

    @TempDir Path dossier;
    private Banc banc;
    private LignesEnVigueur prevues;

    @BeforeEach
    void ouvrir() {
        banc =
                new Banc(
                        dossier,
                        (_, apres, _) -> {
                            prevues = apres;
                            return List.of(new PatientConcerne(1, "DUPONT Anne", "GU", "DRE"));
                        });
        banc.importer("organismes.csv", Tables.ORGANISMES);
    }

    @AfterEach
    void fermer() {
        banc.close();
    }

    @Test
    void whatComesBackAndWhatGoesIsShownBeforeItIsDone() {
        var lignes = banc.enVigueur();
        banc.importer(
                "t.csv",
                SANS_VALEO.replace("Mut santé", "MUT SANTÉ")
                        + "NEUVE;12345678;1;N;OC;;;1;T;8;;0;0;OC;001;\n",
                "organismes",
                Mode.REMPLACEMENT);
        var nouvelles = banc.enVigueur();
        var annulation = banc.annuleur.preparer(banc.annuleur.dernier(null), Progress.AUCUN);
        assertThat(banc.enVigueur()).isEqualTo(nouvelles);
        assertThat(prevues.conventions()).containsExactlyInAnyOrderElementsOf(lignes);
        assertThat(annulation.patients()).hasSize(1);
        var conventions = annulation.comparaison().conventions();
        assertThat(conventions.ajoutees())
                .extracting(l -> l.valeur().libelleAmc())
                .containsExactly("VALEO");
        assertThat(conventions.supprimees())
                .extracting(l -> l.valeur().libelleAmc())
                .containsExactly("NEUVE");
        assertThat(conventions.modifiees())
                .singleElement()
                .satisfies(m -> {
                    assertThat(m.avant().valeur().libelleAmc()).isEqualTo("MUT SANTÉ");
                    assertThat(m.apres().libelleAmc()).isEqualTo("Mut santé");
                });
        banc.annuleur.annuler(annulation, Progress.AUCUN);
        assertThat(banc.enVigueur()).isEqualTo(lignes);
    }

    @Test
    void aHiddenLineComesBackHiddenAndTheOneThatReplacedItIsLinkedAgain() {
        var ligne = banc.ligne("VALEO");
        var duCabinet =
                banc.retouches.modifier(ligne, avecLibelle(ligne.convention(), "VALEO À NOUS"));
        var avant = banc.lignes("SELECT * FROM convention ORDER BY id");
        banc.importer("t.csv", SANS_VALEO, "organismes", Mode.REMPLACEMENT);
        assertThat(banc.ligne("VALEO À NOUS").remplaceId()).isNull();
        banc.annuler("organismes");
        assertThat(banc.lignes("SELECT * FROM convention ORDER BY id")).isEqualTo(avant);
        assertThat(banc.ligne("VALEO À NOUS").id()).isEqualTo(duCabinet);
        assertThat(banc.retouches.manuelles().modifiees()).hasSize(1);
    }

    @Test
    void whatThePracticeSetBackInBetweenStaysSo() {
        banc.retouches.supprimer(banc.ligne("VALEO"));
        banc.retouches.supprimer(banc.ligne("Mut santé"));
        banc.importer("t.csv", SANS_VALEO, "organismes", Mode.REMPLACEMENT);
        banc.retouches.reinitialiser();
        banc.annuler("organismes");
        assertThat(banc.enVigueur()).hasSize(15);
        assertThat(banc.retouches.manuelles().aucune()).isTrue();
    }

    @Test
    void aLineOfThePracticeSurvivesTheOneItReplaced() {
        banc.importer(
                "t.csv",
                Tables.ORGANISMES + "NEUVE;12345678;1;N;OC;;;1;T;8;;0;0;OC;001;\n",
                "organismes",
                Mode.FUSION);
        var neuve = banc.ligne("NEUVE");
        banc.retouches.modifier(neuve, avecLibelle(neuve.convention(), "NEUVE À NOUS"));
        var annulation = banc.annuler("organismes");
        assertThat(annulation.comparaison().avertissements())
                .singleElement()
                .satisfies(a -> assertThat(a.motif()).contains("celle du cabinet reste"));
        assertThat(banc.ligne("NEUVE À NOUS").remplaceId()).isNull();
        assertThat(banc.enVigueur()).hasSize(16);
    }

    @Test
    void onlyTheLastImportOfAnEmetteurIsTakenBackAndOnce() {
        banc.importer("t.csv", SANS_VALEO, "organismes", Mode.REMPLACEMENT);
        banc.importer("v.csv", Tables.ORGANISMES, "Viamédis", Mode.REMPLACEMENT);
        var imports = banc.annuleur.imports();
        assertThat(imports).extracting(ImportFait::annulable).containsExactly(true, true, false);
        assertThatThrownBy(() -> banc.annuleur.preparer(imports.get(2), Progress.AUCUN))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("Annulez d’abord le dernier");

        var annulation = banc.annuleur.preparer(imports.get(1), Progress.AUCUN);
        banc.annuleur.annuler(annulation, Progress.AUCUN);
        assertThatThrownBy(() -> banc.annuleur.annuler(annulation, Progress.AUCUN))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("Rien n’a été modifié");
        assertThat(banc.annuleur.imports())
                .extracting(ImportFait::annule)
                .containsExactly(false, true, false);
        assertThat(banc.annuleur.imports().get(2).annulable()).isTrue();
        assertThat(banc.historique.installees().keySet()).containsExactly("organismes", "Viamédis");
    }

    @Test
    void anImportOfBeforeItsChangesWereKeptIsNotTakenBack() {
        banc.database.jdbi().useHandle(h -> h.execute("UPDATE import SET reversible = 0"));
        var fait = banc.annuleur.dernier(null);
        assertThatThrownBy(() -> banc.annuleur.preparer(fait, Progress.AUCUN))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("version de Guichet");
        assertThatThrownBy(() -> banc.annuleur.detail(fait)).isInstanceOf(UserException.class);
    }

    @Test
    void anUndoThatIsCancelledChangesNothing() {
        var avant = banc.lignes("SELECT * FROM convention ORDER BY id");
        var annulation = banc.annuleur.preparer(banc.annuleur.dernier(null), Progress.AUCUN);
        var renonce =
                new Progress() {
                    @Override
                    public void report(long done, long total, String message) {}

                    @Override
                    public boolean cancelled() {
                        return true;
                    }
                };
        assertThatThrownBy(() -> banc.annuleur.annuler(annulation, renonce))
                .isInstanceOf(CancellationException.class);
        assertThat(banc.lignes("SELECT * FROM convention ORDER BY id")).isEqualTo(avant);
        assertThat(banc.annuleur.dernier(null).annulable()).isTrue();
    }

    @Test
    void theDetailOfAnImportStaysReadableWhenOthersFollow() {
        var premier = banc.annuleur.dernier(null);
        banc.importer(
                "t.csv",
                SANS_VALEO.replace("Mut santé", "MUT SANTÉ"),
                "organismes",
                Mode.REMPLACEMENT);
        assertThat(banc.annuleur.detail(premier).ajoutees()).hasSize(15);
        var second = banc.annuleur.detail(banc.annuleur.dernier(null));
        assertThat(second.modifiees()).isEqualTo(1);
        assertThat(second.supprimees()).hasSize(1);
        assertThat(second.ajoutees()).isEmpty();
    }

    private static Convention avecLibelle(Convention c, String libelle) {
        return new Convention(
                libelle,
                c.numeroAmc(),
                c.numeroSignataire(),
                c.libelleSignataire(),
                c.typeConvention(),
                c.critereSecondaire(),
                c.usageAttestation(),
                c.operateurReglement(),
                c.typeAccord(),
                c.codeAiguillageSts(),
                c.groupee(),
                c.desactivationSts(),
                c.dreAnnulation(),
                c.codeRoutage(),
                c.identifiantHote(),
                c.nomDomaine());
    }
}
