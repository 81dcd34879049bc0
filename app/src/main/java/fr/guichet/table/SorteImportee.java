package fr.guichet.table;

import static fr.guichet.table.Canonique.garder;
import static fr.guichet.table.Canonique.numero;

import fr.guichet.common.Messages;
import fr.guichet.complementaire.ChampFicheListee;
import fr.guichet.complementaire.FicheListee;
import fr.guichet.convention.Champ;
import fr.guichet.convention.ChampLigne;
import fr.guichet.convention.EntreeAnnuaire;
import fr.guichet.convention.Sorte;
import fr.guichet.regles.Convention;
import fr.guichet.regles.Correspondance;
import fr.guichet.regles.Regroupement;
import fr.guichet.table.lecture.Genre;

import java.util.List;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A kind of line that a file may carry, and what makes a line of it the same one from a file to the
 * next.
 *
 * @param genre by what a file that was read knows it
 * @param titre what people call one of them
 * @param cle two lines of one key are the same line, written otherwise
 * @param canonique what two writings of one text have in common: its numbers without leading zeros
 * @param garderZeros the second line, with the characters of the first where they only differ by
 *     leading zeros, or where the second says nothing
 */
public record SorteImportee<T>(
        Genre genre,
        String titre,
        Sorte<T> sorte,
        Function<T, String> numeroAmc,
        Function<T, ?> cle,
        UnaryOperator<T> canonique,
        BinaryOperator<T> garderZeros) {

    public static final SorteImportee<Convention> CONVENTION =
            new SorteImportee<>(
                    Genre.CONVENTIONS,
                    Messages.text("import.sorte.convention"),
                    Sorte.CONVENTIONS,
                    Convention::numeroAmc,
                    Canonique::cle,
                    Canonique::ligne,
                    Canonique::garderZeros);

    public static final SorteImportee<Regroupement> REGROUPEMENT =
            new SorteImportee<>(
                    Genre.REGROUPEMENTS,
                    Messages.text("import.sorte.regroupement"),
                    Sorte.REGROUPEMENTS,
                    Regroupement::numeroAmc,
                    r ->
                            List.of(
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

    public static final SorteImportee<Correspondance> CORRESPONDANCE =
            new SorteImportee<>(
                    Genre.CORRESPONDANCES,
                    Messages.text("import.sorte.correspondance"),
                    Sorte.CORRESPONDANCES,
                    Correspondance::numeroAmc,
                    c -> List.of(c.numeroMutuelle(), c.codeGestion(), numero(c.numeroAmc())),
                    c -> avec(c, numero(c.numeroAmc())),
                    (base, c) -> avec(c, garder(base.numeroAmc(), c.numeroAmc())));

    public static final SorteImportee<EntreeAnnuaire> ANNUAIRE =
            new SorteImportee<>(
                    Genre.ANNUAIRE,
                    Messages.text("import.sorte.annuaire"),
                    Sorte.ANNUAIRE,
                    EntreeAnnuaire::numeroAmc,
                    e -> numero(e.numeroAmc()),
                    e -> avec(e, numero(e.numeroAmc())),
                    (base, e) -> avec(e, garder(base.numeroAmc(), e.numeroAmc())));

    /** The practice's own records: what a list leaves empty is not taken off them. */
    public static final SorteImportee<FicheListee> COMPLEMENTAIRE =
            new SorteImportee<>(
                    Genre.COMPLEMENTAIRES,
                    Messages.text("import.sorte.complementaire"),
                    new Sorte<>(
                            "complementaire",
                            "complementaire_ancienne",
                            List.of(ChampFicheListee.values()),
                            List.of(ChampFicheListee.NOM, ChampFicheListee.NUMERO)),
                    FicheListee::numero,
                    f -> numero(f.numero()),
                    f -> avec(f, numero(f.numero()), null, null),
                    (base, f) ->
                            avec(
                                    f,
                                    garder(base.numero(), f.numero()),
                                    siDit(f.typeConvention(), base.typeConvention()),
                                    siDit(f.critereSecondaire(), base.critereSecondaire())));

    List<? extends ChampLigne<T>> champs() {
        return sorte.champs();
    }

    /** As its tables name the number of an AMC. */
    String champNumero() {
        return genre == Genre.COMPLEMENTAIRES
                ? ChampFicheListee.NUMERO.libelle()
                : Champ.NUMERO_AMC.libelle();
    }

    /** What one calls a line by. */
    String nom(T ligne) {
        return sorte.nom(ligne);
    }

    /** What differs between two writings of a line, field by field. */
    List<Difference> differences(T avant, T apres) {
        return champs().stream()
                .map(c -> new Difference(c.libelle(), c.texte(avant), c.texte(apres)))
                .filter(d -> !Objects.equals(d.ancien(), d.nouveau()))
                .toList();
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

    private static String siDit(String recu, String base) {
        return recu == null ? base : recu;
    }

    private static FicheListee avec(FicheListee f, String numero, String type, String critere) {
        return new FicheListee(numero, f.gestionUnique(), f.nom(), type, critere);
    }
}
