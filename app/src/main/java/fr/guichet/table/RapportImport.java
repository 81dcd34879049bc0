package fr.guichet.table;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;

import fr.guichet.table.lecture.Avertissement;
import fr.guichet.table.lecture.Refus;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the commands {@code importer} and {@code annuler-import} print. The counts are of every kind
 * of line; a kind that neither the file nor the change holds is left out below.
 */
public record RapportImport(
        String emetteur,
        String format,
        String encodage,
        int lues,
        int ajoutees,
        int modifiees,
        int supprimees,
        int identiques,
        int doublons,
        List<Refus> refusees,
        List<Avertissement> avertissements,
        @JsonProperty("patients_touches") int patientsTouches,
        @JsonInclude(Include.NON_NULL) ParSorte conventions,
        @JsonInclude(Include.NON_NULL) ParSorte regroupements,
        @JsonInclude(Include.NON_NULL) ParSorte correspondances,
        @JsonInclude(Include.NON_NULL) ParSorte annuaire,
        @JsonInclude(Include.NON_NULL) ParSorte complementaires) {

    /** The counts of one kind. */
    public record ParSorte(
            int ajoutees, int modifiees, int supprimees, int identiques, int doublons) {

        /** Null for a kind that is not there. */
        private static ParSorte de(Comparaison<?> comparaison) {
            return comparaison.presente()
                    ? new ParSorte(
                            comparaison.ajoutees().size(),
                            comparaison.modifiees().size(),
                            comparaison.supprimees().size(),
                            comparaison.identiques(),
                            comparaison.doublons())
                    : null;
        }
    }

    public static RapportImport de(Preparation preparation) {
        var lecture = preparation.lecture();
        var comparaison = preparation.comparaison();
        return new RapportImport(
                preparation.emetteur(),
                lecture.format(),
                lecture.encodage(),
                lecture.lues(),
                comparaison.ajoutees(),
                comparaison.modifiees(),
                comparaison.supprimees(),
                comparaison.identiques(),
                comparaison.doublons(),
                lecture.refusees().stream().flatMap(r -> r.fautes().stream()).toList(),
                avertissements(preparation),
                preparation.patients().size(),
                ParSorte.de(comparaison.conventions()),
                ParSorte.de(comparaison.regroupements()),
                ParSorte.de(comparaison.correspondances()),
                ParSorte.de(comparaison.annuaire()),
                ParSorte.de(comparaison.complementaires()));
    }

    /** The counts of an import that was taken back, the other way round. */
    public static RapportImport de(Annulation annulation) {
        var fait = annulation.importFait();
        var comparaison = annulation.comparaison();
        return new RapportImport(
                fait.emetteur(),
                fait.format(),
                fait.encodage(),
                fait.comptes().lues(),
                comparaison.ajoutees(),
                comparaison.modifiees(),
                comparaison.supprimees(),
                fait.comptes().identiques(),
                fait.comptes().doublons(),
                List.of(),
                comparaison.avertissements(),
                annulation.patients().size(),
                ParSorte.de(comparaison.conventions()),
                ParSorte.de(comparaison.regroupements()),
                ParSorte.de(comparaison.correspondances()),
                ParSorte.de(comparaison.annuaire()),
                ParSorte.de(comparaison.complementaires()));
    }

    /** As one line of JSON. */
    public String json() {
        try {
            return JsonMapper.builder().build().writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A report is always JSON", e);
        }
    }

    /** Those of the reading, then those of the comparison. */
    public static List<Avertissement> avertissements(Preparation preparation) {
        return Stream.concat(
                        preparation.lecture().avertissements().stream(),
                        preparation.comparaison().avertissements().stream())
                .toList();
    }
}
