package fr.guichet.attestation.lecture;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.attestation.document.Documents;
import fr.guichet.attestation.document.Provenance;
import fr.guichet.attestation.synthese.Modele;
import fr.guichet.attestation.synthese.Releve;
import fr.guichet.attestation.synthese.RenduPdf;
import fr.guichet.attestation.synthese.Tirage;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A PDF that holds its text is read without a picture of it being drawn. */
class PdfNumeriqueTest {

    private static final int CARTES = 20;

    @ParameterizedTest
    @EnumSource
    void everyFieldOfAPdfThatHoldsItsTextIsRead(Modele modele) {
        var releve = new Releve();
        for (int graine = 0; graine < CARTES; graine++) {
            var carte = Tirage.carte(graine);
            var pdf = new RenduPdf(modele.composer(carte)).octets();
            try (var document = Documents.ouvrir(pdf)) {
                var valeurs = Extraction.lire(document.mots(1), Provenance.TEXTE);
                var ecarts = releve.ajouter(carte, valeurs);
                if (!modele.reserve()) {
                    assertThat(ecarts).as("%s %d", modele, graine).isEmpty();
                }
            }
        }
        assertThat(releve.nirsFaux()).isZero();
        Releve.CHAMPS.forEach(champ ->
                assertThat(releve.part(champ)).as(champ.name()).isGreaterThanOrEqualTo(0.95));
    }
}
