package fr.guichet.decision;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The cases of the contract, remade here: a situation, tables, and what must come out. */
public final class CasDeTest {

    private static final List<String> NOMS =
            List.of(
                    "01-gestion-unique-caisse-signataire.json",
                    "02-autre-caisse-pas-d-accord.json",
                    "03-dre-viamedis.json",
                    "04-papier-prime-sur-table.json",
                    "05-plusieurs-conventions-jamais-la-premiere.json",
                    "06-droits-fermes-le-lendemain.json",
                    "07-droits-dernier-jour-inclus.json",
                    "08-c2s-caisse.json",
                    "09-acs-supprimee.json",
                    "10-nir-different-sans-dre.json",
                    "11-adherent-manquant-et-attestation.json",
                    "12-regroupement-94.json",
                    "13-fiche-du-cabinet-seule.json",
                    "14-aucun-justificatif.json");

    private CasDeTest() {}

    public static List<String> noms() {
        return NOMS;
    }

    public static String texte(String nom) throws IOException {
        try (var flux = CasDeTest.class.getResourceAsStream("cas/" + nom)) {
            return new String(flux.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
