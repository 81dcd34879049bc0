package fr.guichet.attestation.numerisation.sane;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.attestation.numerisation.Couleur;
import fr.guichet.attestation.numerisation.Source;

import org.junit.jupiter.api.Test;

import java.util.Map;

/** What drivers print for {@code scanimage -A}: each has its own words. */
class OptionsSaneTest {

    @Test
    void readsAllInOneOfBrother() {
        var options =
                OptionsSane.lire(
                        """
                            --mode Black & White|Gray[Error Diffusion]|True Gray|24bit Color|24bit Color[Fast] [24bit Color[Fast]]
                                Select the scan mode
                            --resolution 100|150|200|300|400|600|1200|2400|4800|9600dpi [200]
                            --source FlatBed|Automatic Document Feeder(left aligned)|Automatic Document Feeder(left aligned,Duplex) [FlatBed]
                            --brightness -50..50% (in steps of 1) [inactive]
                            -x 0..215.9mm (in steps of 0.0999908) [215.88]
                            -y 0..297mm (in steps of 0.0999908) [296.973]
                        """);

        assertThat(options.modes())
                .isEqualTo(Map.of(Couleur.GRIS, "True Gray", Couleur.COULEUR, "24bit Color"));
        assertThat(options.sources())
                .isEqualTo(
                        Map.of(
                                Source.VITRE,
                                "FlatBed",
                                Source.CHARGEUR,
                                "Automatic Document Feeder(left aligned)",
                                Source.CHARGEUR_RECTO_VERSO,
                                "Automatic Document Feeder(left aligned,Duplex)"));
        assertThat(options.reglages().resolutions()).containsExactly(100, 150, 200, 300, 400, 600);
        assertThat(options.etendue("-x")).hasValue(215.9);
    }

    @Test
    void readsRangesOfResolutions() {
        assertThat(resolutions("75..1200dpi")).containsExactly(75, 100, 150, 200, 300, 400, 600);
        assertThat(resolutions("50..400dpi (in steps of 50)"))
                .containsExactly(100, 150, 200, 300, 400);
        assertThat(resolutions("auto||75|300dpi")).containsExactly(75, 300);
    }

    @Test
    void makesDoWithADeviceThatHasNothingToSet() {
        var options = OptionsSane.lire("    --resolution 300dpi [inactive]\n");

        assertThat(options.sources()).isEmpty();
        assertThat(options.reglages().resolutions()).containsExactly(300);
        assertThat(options.reglages().couleurs()).containsExactly(Couleur.COULEUR);
        assertThat(options.regleLaResolution()).isFalse();
        assertThat(options.etendue("-x")).isEmpty();
    }

    private static Iterable<Integer> resolutions(String valeur) {
        return OptionsSane.lire("    --resolution " + valeur + " [300]\n").reglages().resolutions();
    }
}
