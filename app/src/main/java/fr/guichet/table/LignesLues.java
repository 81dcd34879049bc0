package fr.guichet.table;

import fr.guichet.complementaire.FicheListee;
import fr.guichet.convention.EntreeAnnuaire;
import fr.guichet.regles.Convention;
import fr.guichet.regles.Correspondance;
import fr.guichet.regles.Regroupement;
import fr.guichet.table.lecture.AnnexeLue;
import fr.guichet.table.lecture.Genre;
import fr.guichet.table.lecture.Lecture;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Set;

/**
 * The good lines of a file, kind by kind.
 *
 * @param entieres the kinds of which the file holds all the émetteur has to say: what it does not
 *     have of them may be removed
 */
record LignesLues(
        List<Nouvelle<Convention>> conventions,
        List<Nouvelle<Regroupement>> regroupements,
        List<Nouvelle<Correspondance>> correspondances,
        List<Nouvelle<EntreeAnnuaire>> annuaire,
        List<Nouvelle<FicheListee>> complementaires,
        Set<Genre> entieres) {

    /** Of no file. */
    static final LignesLues AUCUNE =
            new LignesLues(List.of(), List.of(), List.of(), List.of(), List.of(), Set.of());

    static LignesLues de(Lecture lecture) {
        var annexes = lecture.annexes();
        return new LignesLues(
                lecture.lignes().stream()
                        .map(l -> new Nouvelle<>(l.numero(), l.convention()))
                        .toList(),
                lignes(annexes.regroupements()),
                lignes(annexes.correspondances()),
                lignes(annexes.annuaire()),
                lignes(annexes.complementaires()),
                entieres(lecture));
    }

    /**
     * A kind of which the file has no line is said to be empty only when the file has some of
     * another, and none that could not be read: it might be of this one.
     */
    private static Set<Genre> entieres(Lecture lecture) {
        var presents = EnumSet.noneOf(Genre.class);
        lecture.genres().stream().filter(g -> !lignes(lecture, g).isEmpty()).forEach(presents::add);
        return presents.isEmpty() || !lecture.refusees().isEmpty() ? presents : lecture.genres();
    }

    private static List<?> lignes(Lecture lecture, Genre genre) {
        return switch (genre) {
            case CONVENTIONS -> lecture.lignes();
            case REGROUPEMENTS -> lecture.annexes().regroupements();
            case CORRESPONDANCES -> lecture.annexes().correspondances();
            case ANNUAIRE -> lecture.annexes().annuaire();
            case COMPLEMENTAIRES -> lecture.annexes().complementaires();
        };
    }

    /** Measures each kind that the file has, and that an émetteur sends. */
    void mesurer(EtatTable etat, Ressemblance ressemblance) {
        mesurer(ressemblance, SorteImportee.CONVENTION, conventions, etat.conventions());
        mesurer(ressemblance, SorteImportee.REGROUPEMENT, regroupements, etat.regroupements());
        mesurer(
                ressemblance,
                SorteImportee.CORRESPONDANCE,
                correspondances,
                etat.correspondances());
        mesurer(ressemblance, SorteImportee.ANNUAIRE, annuaire, etat.annuaire());
    }

    private static <T> void mesurer(
            Ressemblance ressemblance,
            SorteImportee<T> sorte,
            List<Nouvelle<T>> lues,
            List<LigneBase<T>> lignes) {
        if (!lues.isEmpty()) {
            ressemblance.compter(sorte, lues, lignes);
        }
    }

    /** Each kind with what the émetteur sent of it before. */
    Comparaisons comparer(EtatTable etat, String emetteur, Mode mode) {
        return new Comparaisons(
                comparer(
                        SorteImportee.CONVENTION,
                        etat,
                        etat.conventions(),
                        emetteur,
                        conventions,
                        mode),
                comparer(
                        SorteImportee.REGROUPEMENT,
                        etat,
                        etat.regroupements(),
                        emetteur,
                        regroupements,
                        mode),
                comparer(
                        SorteImportee.CORRESPONDANCE,
                        etat,
                        etat.correspondances(),
                        emetteur,
                        correspondances,
                        mode),
                comparer(SorteImportee.ANNUAIRE, etat, etat.annuaire(), emetteur, annuaire, mode),
                fiches(etat));
    }

    /** Whoever brought them, the records are the practice's: none is ever removed. */
    private Comparaison<FicheListee> fiches(EtatTable etat) {
        return Comparateur.comparer(
                SorteImportee.COMPLEMENTAIRE,
                fichesLues(etat.complementaires()),
                complementaires,
                Set.of(),
                Mode.FUSION);
    }

    /** Of several records of one number, the first ones: as many as the list has of it. */
    private List<LigneBase<FicheListee>> fichesLues(List<LigneBase<FicheListee>> fiches) {
        var places = new HashMap<String, Integer>();
        complementaires.stream()
                .map(Nouvelle::valeur)
                .distinct()
                .forEach(f -> places.merge(Canonique.numero(f.numero()), 1, Integer::sum));
        return fiches.stream()
                .filter(f ->
                        places.merge(Canonique.numero(f.valeur().numero()), -1, Integer::sum) >= 0)
                .toList();
    }

    private <T> Comparaison<T> comparer(
            SorteImportee<T> sorte,
            EtatTable etat,
            List<LigneBase<T>> lignes,
            String emetteur,
            List<Nouvelle<T>> lues,
            Mode mode) {
        return Comparateur.comparer(
                sorte,
                etat.envoyeesPar(emetteur, lignes),
                lues,
                EtatTable.remplacees(lignes),
                entieres.contains(sorte.genre()) ? mode : Mode.FUSION);
    }

    private static <T> List<Nouvelle<T>> lignes(List<AnnexeLue<T>> lues) {
        return lues.stream().map(l -> new Nouvelle<>(l.numero(), l.valeur())).toList();
    }
}
