package fr.guichet.table;

import fr.guichet.regles.Convention;
import fr.guichet.table.EffetSurPatients.PatientConcerne;
import fr.guichet.table.lecture.Avertissement;
import fr.guichet.table.lecture.Refus;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a window shows of what changes in the tables, made away from its thread: there may be a
 * hundred thousand lines.
 *
 * @param changements one a field that changes
 * @param modifiees how many lines change, and not how many fields
 * @param autres what changes beside conventions
 * @param refus one a fault
 * @param refusees how many lines were refused, and not how many faults
 */
public record Bilan(
        List<Nouvelle<Convention>> ajoutees,
        List<Changement> changements,
        int modifiees,
        List<LigneBase<Convention>> supprimees,
        List<AutreLigne> autres,
        List<Refus> refus,
        int refusees,
        List<Avertissement> avertissements,
        List<PatientConcerne> patients) {

    /** A field that changes, and of which line. */
    public record Changement(long ligne, Convention convention, Difference difference) {}

    /** What a file would change. */
    static Bilan de(Preparation preparation) {
        var refusees = preparation.lecture().refusees();
        return de(
                preparation.comparaison(),
                Usage.IMPORT,
                refusees.stream().flatMap(r -> r.fautes().stream()).toList(),
                refusees.size(),
                RapportImport.avertissements(preparation),
                preparation.patients());
    }

    /** What taking an import back would change. */
    public static Bilan de(Annulation annulation) {
        var comparaison = annulation.comparaison();
        return de(
                comparaison,
                Usage.ANNULATION,
                List.of(),
                0,
                comparaison.avertissements(),
                annulation.patients());
    }

    /** What an import changed. */
    static Bilan de(Comparaisons faits) {
        return de(faits, Usage.DETAIL, List.of(), 0, List.of(), List.of());
    }

    private static Bilan de(
            Comparaisons comparaison,
            Usage usage,
            List<Refus> refus,
            int refusees,
            List<Avertissement> avertissements,
            List<PatientConcerne> patients) {
        var conventions = comparaison.conventions();
        return new Bilan(
                conventions.ajoutees(),
                conventions.modifiees().stream().flatMap(Bilan::changements).toList(),
                conventions.modifiees().size(),
                conventions.supprimees(),
                comparaison.autres().flatMap(c -> AutreLigne.de(c, usage)).toList(),
                refus,
                refusees,
                avertissements,
                patients);
    }

    private static Stream<Changement> changements(Modification<Convention> m) {
        return m.differences(SorteImportee.CONVENTION).stream()
                .map(d -> new Changement(m.ligne(), m.apres(), d));
    }
}
