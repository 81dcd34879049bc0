package fr.guichet.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class PhrasesImportTest {

    private static final LocalDate JOUR = LocalDate.of(2026, 11, 12);

    @Test
    void whereATableComesFromAndWhoSignedItAreSaid() {
        assertThat(provenance(Provenance.FICHIER, null))
                .isEqualTo("Table d’un fichier de ce poste, non signée");
        assertThat(provenance(Provenance.fichierSigne("7", JOUR, 1L), "Viamedis"))
                .isEqualTo(
                        "Table d’un fichier de ce poste, version 7, du 12/11/2026,"
                                + " signée par «\u00a0Viamedis\u00a0»");
    }

    private static String provenance(Provenance provenance, String signataire) {
        return PhrasesImport.provenance(
                new Preparation(
                        null,
                        "x",
                        provenance,
                        Mode.REMPLACEMENT,
                        null,
                        false,
                        signataire,
                        List.of()));
    }
}
