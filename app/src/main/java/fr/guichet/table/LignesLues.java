package fr.guichet.table;

import fr.guichet.convention.EntreeAnnuaire;
import fr.guichet.regles.Convention;
import fr.guichet.regles.Correspondance;
import fr.guichet.regles.Regroupement;
import fr.guichet.table.lecture.AnnexeLue;
import fr.guichet.table.lecture.Lecture;

import java.util.List;

/** The good lines of a file, kind by kind. */
record LignesLues(
        List<Nouvelle<Convention>> conventions,
        List<Nouvelle<Regroupement>> regroupements,
        List<Nouvelle<Correspondance>> correspondances,
        List<Nouvelle<EntreeAnnuaire>> annuaire) {

    static LignesLues de(Lecture lecture) {
        var annexes = lecture.annexes();
        return new LignesLues(
                lecture.lignes().stream()
                        .map(l -> new Nouvelle<>(l.numero(), l.convention()))
                        .toList(),
                lignes(annexes.regroupements()),
                lignes(annexes.correspondances()),
                lignes(annexes.annuaire()));
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
                comparer(SorteImportee.ANNUAIRE, etat, etat.annuaire(), emetteur, annuaire, mode));
    }

    private static <T> Comparaison<T> comparer(
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
                mode);
    }

    private static <T> List<Nouvelle<T>> lignes(List<AnnexeLue<T>> lues) {
        return lues.stream().map(l -> new Nouvelle<>(l.numero(), l.valeur())).toList();
    }
}
