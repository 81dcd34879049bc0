package fr.guichet.commande;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import fr.guichet.attestation.lecture.LecteurAttestation;
import fr.guichet.attestation.ocr.OcrDeTest;
import fr.guichet.attestation.synthese.Modele;
import fr.guichet.attestation.synthese.RenduPdf;
import fr.guichet.attestation.synthese.Tirage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

import javax.imageio.ImageIO;

class LireAttestationCommandeTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir Path dossier;

    private String sortie;
    private String messages;

    @Test
    void aPdfThatHoldsItsTextGivesItsFields() throws IOException {
        var carte = Tirage.carte(1);
        var pdf = new RenduPdf(Modele.deReglage().getFirst().composer(carte)).octets();
        var fichier = Files.write(dossier.resolve("carte.pdf"), pdf);
        assertThat(executer(fichier)).isEqualTo(Guichet.FAIT);
        var lu = MAPPER.readTree(sortie);
        assertThat(lu.fieldNames()).toIterable().containsExactly("champs", "avertissements");
        assertThat(lu.get("avertissements")).isEmpty();

        var amc = champ(lu, "numero_amc").orElseThrow();
        assertThat(amc.fieldNames())
                .toIterable()
                .containsExactly("champ", "valeur", "confiance", "page", "zone", "origine");
        assertThat(amc.get("valeur").textValue()).isEqualTo(carte.amc());
        assertThat(amc.get("confiance").doubleValue()).isBetween(0.5, 1.0);
        assertThat(amc.get("page").intValue()).isOne();
        assertThat(amc.get("origine").textValue()).isEqualTo("TEXTE");
        assertThat(amc.get("zone")).hasSize(4);
        amc.get("zone").forEach(cote -> assertThat(cote.doubleValue()).isBetween(0.0, 1.0));

        assertThat(champ(lu, "droits.du").orElseThrow().get("valeur").textValue())
                .isEqualTo(carte.du().toString());
        var nir = champ(lu, "nir").orElseThrow();
        assertThat(nir.get("valeur").textValue()).isEqualTo(carte.personnes().getFirst().nir());
        assertThat(nir.get("beneficiaire").intValue()).isOne();
        assertThat(messages).isEmpty();
    }

    @Test
    void anEmptyPictureHasNoFieldAndIsNoFault() throws IOException {
        var image = new BufferedImage(400, 300, BufferedImage.TYPE_BYTE_GRAY);
        image.createGraphics().fillRect(0, 0, 400, 300);
        var fichier = dossier.resolve("vide.png").toFile();
        assertThat(ImageIO.write(image, "png", fichier)).isTrue();
        assertThat(executer(fichier.toPath())).isEqualTo(Guichet.FAIT);
        assertThat(MAPPER.readTree(sortie).get("champs")).isEmpty();
    }

    @Test
    void whatIsNoAttestationIsRefusedInASentence() throws IOException {
        var fichier = Files.writeString(dossier.resolve("carte.png"), "N° AMC 0379906753");
        assertThat(executer(fichier)).isEqualTo(Guichet.REFUSE);
        assertThat(sortie).isEmpty();
        assertThat(messages).startsWith("Ce fichier est du texte");
    }

    @Test
    void aFileThatIsNotThereIsRefused() {
        assertThat(executer(dossier.resolve("absent.pdf"))).isEqualTo(Guichet.REFUSE);
        assertThat(messages).startsWith("Ce fichier ne peut pas être ouvert");
        assertThat(executer(dossier)).isEqualTo(Guichet.REFUSE);
    }

    @Test
    void withoutAFileItIsMisused() {
        assertThat(lancer("lire-attestation")).isEqualTo(Guichet.MAL_EMPLOYE);
        assertThat(messages).contains("Il manque : FICHIER.");
    }

    @Test
    void theHelpSaysWhatAZoneIs() {
        assertThat(lancer("lire-attestation", "--help")).isEqualTo(Guichet.FAIT);
        assertThat(sortie).contains("zone").contains("en fractions de la page");
    }

    private static Optional<JsonNode> champ(JsonNode lu, String nom) {
        return StreamSupport.stream(lu.get("champs").spliterator(), false)
                .filter(champ -> champ.get("champ").textValue().equals(nom))
                .findFirst();
    }

    private int executer(Path fichier) {
        return lancer("lire-attestation", fichier.toString());
    }

    private int lancer(String... args) {
        var ecrit = new StringWriter();
        var dit = new StringWriter();
        int statut =
                Guichet.executer(
                        args,
                        _ -> {},
                        List.of(
                                new LireAttestationCommande(
                                        new LecteurAttestation(OcrDeTest.alphabetFourni()))),
                        new PrintWriter(ecrit),
                        new PrintWriter(dit));
        sortie = ecrit.toString();
        messages = dit.toString();
        return statut;
    }
}
