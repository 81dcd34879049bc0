package fr.guichet.convention;

import fr.guichet.regles.Convention;
import fr.guichet.regles.Correspondance;
import fr.guichet.regles.Regroupement;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * One of the tables that the émetteurs send and the practice changes by hand.
 *
 * @param table its name in the base
 * @param archive where its lines are copied that an import changes or removes
 * @param nom the fields one calls a line by, the first ones first
 */
public record Sorte<T>(
        String table,
        String archive,
        List<? extends ChampLigne<T>> champs,
        List<? extends ChampLigne<T>> nom) {

    public static final Sorte<Convention> CONVENTIONS =
            new Sorte<>(
                    "convention",
                    "convention_ancienne",
                    List.of(Champ.values()),
                    List.of(
                            Champ.LIBELLE_AMC,
                            Champ.NUMERO_AMC,
                            Champ.LIBELLE_SIGNATAIRE,
                            Champ.TYPE_CONVENTION,
                            Champ.CRITERE_SECONDAIRE));

    public static final Sorte<Regroupement> REGROUPEMENTS =
            new Sorte<>(
                    "regroupement",
                    "regroupement_ancien",
                    List.of(ChampRegroupement.values()),
                    List.of(
                            ChampRegroupement.LIBELLE_AMC,
                            ChampRegroupement.NUMERO_AMC,
                            ChampRegroupement.TYPE_CONVENTION,
                            ChampRegroupement.CRITERE_SECONDAIRE));

    public static final Sorte<Correspondance> CORRESPONDANCES =
            new Sorte<>(
                    "correspondance",
                    "correspondance_ancienne",
                    List.of(ChampCorrespondance.values()),
                    List.of(
                            ChampCorrespondance.LIBELLE_AMC,
                            ChampCorrespondance.NUMERO_AMC,
                            ChampCorrespondance.NUMERO_MUTUELLE,
                            ChampCorrespondance.CODE_GESTION));

    public static final Sorte<EntreeAnnuaire> ANNUAIRE =
            new Sorte<>(
                    "annuaire",
                    "annuaire_ancien",
                    List.of(ChampAnnuaire.values()),
                    List.of(ChampAnnuaire.LIBELLE_AMC, ChampAnnuaire.NUMERO_AMC));

    /** What one calls a line by: « VIAMEDIS, 75990010, VM ». */
    public String nom(T ligne) {
        return nom.stream()
                .map(champ -> champ.texte(ligne))
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** Its columns in the base, in the order of its fields. */
    public String colonnes() {
        return champs.stream().map(ChampLigne::colonne).collect(Collectors.joining(", "));
    }
}
