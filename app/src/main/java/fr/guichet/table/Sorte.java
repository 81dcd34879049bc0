package fr.guichet.table;

import static fr.guichet.table.Canonique.garder;
import static fr.guichet.table.Canonique.numero;

import fr.guichet.common.Messages;
import fr.guichet.convention.Champ;
import fr.guichet.convention.EntreeAnnuaire;
import fr.guichet.regles.Convention;
import fr.guichet.regles.Correspondance;
import fr.guichet.regles.Regroupement;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A kind of line that a table may carry: its fields, and what makes a line the same one from a file
 * to the next.
 *
 * @param titre what people call one of them
 * @param nom by what people know a line
 * @param cle two lines of one key are the same line, written otherwise
 * @param canonique the line, its numbers without leading zeros
 * @param garderZeros the second line, with the characters of the first where they only differ by
 *     leading zeros
 */
public record Sorte<T>(
        String titre,
        List<Rubrique<T>> rubriques,
        Function<T, String> numeroAmc,
        Function<T, String> nom,
        Function<T, ?> cle,
        UnaryOperator<T> canonique,
        BinaryOperator<T> garderZeros) {

    public static final Sorte<Convention> CONVENTION =
            new Sorte<>(
                    Messages.text("import.sorte.convention"),
                    Arrays.stream(Champ.values())
                            .map(c -> new Rubrique<Convention>(c.libelle(), c.colonne(), c::texte))
                            .toList(),
                    Convention::numeroAmc,
                    c ->
                            mots(
                                    c.libelleAmc() == null ? c.libelleSignataire() : c.libelleAmc(),
                                    c.numeroAmc(),
                                    c.typeConvention()),
                    Canonique::cle,
                    Canonique::ligne,
                    Canonique::garderZeros);

    public static final Sorte<Regroupement> REGROUPEMENT =
            new Sorte<>(
                    Messages.text("import.sorte.regroupement"),
                    List.of(
                            new Rubrique<>("Libellé amc", "libelle_amc", Regroupement::libelle),
                            new Rubrique<>("Id amc", "numero_amc", Regroupement::numeroAmc),
                            new Rubrique<>(
                                    "Type de convention",
                                    "type_convention",
                                    Regroupement::typeConvention),
                            new Rubrique<>(
                                    "Critère secondaire",
                                    "critere_secondaire",
                                    Regroupement::critereSecondaire),
                            new Rubrique<>(
                                    "Id signataire",
                                    "numero_signataire",
                                    Regroupement::numeroSignataire)),
                    Regroupement::numeroAmc,
                    r -> mots(r.libelle(), r.numeroAmc(), r.critereSecondaire()),
                    r ->
                            new CleRegroupement(
                                    numero(r.numeroAmc()),
                                    Objects.requireNonNullElse(
                                            r.typeConvention(), Convention.TYPE_RO),
                                    r.critereSecondaire()),
                    r -> avec(r, numero(r.numeroAmc()), numero(r.numeroSignataire())),
                    (base, r) ->
                            avec(
                                    r,
                                    garder(base.numeroAmc(), r.numeroAmc()),
                                    garder(base.numeroSignataire(), r.numeroSignataire())));

    public static final Sorte<Correspondance> CORRESPONDANCE =
            new Sorte<>(
                    Messages.text("import.sorte.correspondance"),
                    List.of(
                            new Rubrique<>(
                                    "N° mutuelle",
                                    "numero_mutuelle",
                                    Correspondance::numeroMutuelle),
                            new Rubrique<>(
                                    "Code gestion", "code_gestion", Correspondance::codeGestion),
                            new Rubrique<>("Id amc", "numero_amc", Correspondance::numeroAmc),
                            new Rubrique<>("Libellé amc", "libelle_amc", Correspondance::libelle)),
                    Correspondance::numeroAmc,
                    c -> mots(c.libelle(), c.numeroMutuelle(), c.codeGestion(), c.numeroAmc()),
                    c ->
                            new CleCorrespondance(
                                    c.numeroMutuelle(), c.codeGestion(), numero(c.numeroAmc())),
                    c -> avec(c, numero(c.numeroAmc())),
                    (base, c) -> avec(c, garder(base.numeroAmc(), c.numeroAmc())));

    public static final Sorte<EntreeAnnuaire> ANNUAIRE =
            new Sorte<>(
                    Messages.text("import.sorte.annuaire"),
                    List.of(
                            new Rubrique<>("Libellé amc", "libelle_amc", EntreeAnnuaire::libelle),
                            new Rubrique<>("Id amc", "numero_amc", EntreeAnnuaire::numeroAmc),
                            new Rubrique<>("Site", "site", EntreeAnnuaire::site),
                            new Rubrique<>("Adresse", "adresse", EntreeAnnuaire::adresse)),
                    EntreeAnnuaire::numeroAmc,
                    e -> mots(e.libelle(), e.numeroAmc()),
                    e -> new CleAnnuaire(numero(e.numeroAmc())),
                    e -> avec(e, numero(e.numeroAmc())),
                    (base, e) -> avec(e, garder(base.numeroAmc(), e.numeroAmc())));

    private record CleRegroupement(String amc, String type, String critere) {}

    private record CleCorrespondance(String mutuelle, String codeGestion, String amc) {}

    private record CleAnnuaire(String amc) {}

    /** What differs between two writings of a line, field by field. */
    List<Difference> differences(T avant, T apres) {
        return rubriques.stream()
                .map(r ->
                        new Difference(r.libelle(), r.texte().apply(avant), r.texte().apply(apres)))
                .filter(d -> !Objects.equals(d.ancien(), d.nouveau()))
                .toList();
    }

    private static String mots(String... mots) {
        return Stream.of(mots).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }

    private static Regroupement avec(Regroupement r, String amc, String signataire) {
        return new Regroupement(
                amc, r.libelle(), r.typeConvention(), r.critereSecondaire(), signataire);
    }

    private static Correspondance avec(Correspondance c, String amc) {
        return new Correspondance(c.numeroMutuelle(), c.codeGestion(), amc, c.libelle());
    }

    private static EntreeAnnuaire avec(EntreeAnnuaire e, String amc) {
        return new EntreeAnnuaire(amc, e.libelle(), e.site(), e.adresse());
    }
}
