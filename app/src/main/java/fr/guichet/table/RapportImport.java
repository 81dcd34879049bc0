package fr.guichet.table;

import com.fasterxml.jackson.annotation.JsonProperty;

import fr.guichet.table.lecture.Avertissement;
import fr.guichet.table.lecture.Refus;

import java.util.List;
import java.util.stream.Stream;

/** What the command {@code importer} prints. */
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
        @JsonProperty("patients_touches") int patientsTouches) {

    public static RapportImport de(Preparation preparation) {
        var lecture = preparation.lecture();
        var comparaison = preparation.comparaison();
        return new RapportImport(
                preparation.emetteur(),
                lecture.format(),
                lecture.encodage(),
                lecture.lues(),
                comparaison.ajoutees().size(),
                comparaison.modifiees().size(),
                comparaison.supprimees().size(),
                comparaison.identiques(),
                comparaison.doublons(),
                lecture.refusees().stream().flatMap(r -> r.fautes().stream()).toList(),
                avertissements(preparation),
                preparation.patients().size());
    }

    /** Those of the reading, then those of the comparison. */
    public static List<Avertissement> avertissements(Preparation preparation) {
        return Stream.concat(
                        preparation.lecture().avertissements().stream(),
                        preparation.comparaison().avertissements().stream())
                .toList();
    }
}
