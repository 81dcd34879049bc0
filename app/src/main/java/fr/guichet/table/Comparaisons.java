package fr.guichet.table;

import fr.guichet.complementaire.FicheListee;
import fr.guichet.convention.EntreeAnnuaire;
import fr.guichet.regles.Convention;
import fr.guichet.regles.Correspondance;
import fr.guichet.regles.Regroupement;
import fr.guichet.table.lecture.Avertissement;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** What changes in the lines of an émetteur, kind by kind; the counts are of all of them. */
public record Comparaisons(
        Comparaison<Convention> conventions,
        Comparaison<Regroupement> regroupements,
        Comparaison<Correspondance> correspondances,
        Comparaison<EntreeAnnuaire> annuaire,
        Comparaison<FicheListee> complementaires) {

    public Stream<Comparaison<?>> toutes() {
        return Stream.of(conventions, regroupements, correspondances, annuaire, complementaires);
    }

    /** Those that the window shows beside conventions. */
    public Stream<Comparaison<?>> autres() {
        return toutes().skip(1);
    }

    /** Whether the base already holds all the file says. */
    public boolean sansEffet() {
        return toutes().allMatch(Comparaison::sansEffet);
    }

    public int ajoutees() {
        return somme(c -> c.ajoutees().size());
    }

    public int modifiees() {
        return somme(c -> c.modifiees().size());
    }

    public int supprimees() {
        return somme(c -> c.supprimees().size());
    }

    public int identiques() {
        return somme(Comparaison::identiques);
    }

    public int doublons() {
        return somme(Comparaison::doublons);
    }

    public List<Avertissement> avertissements() {
        return toutes().flatMap(c -> c.avertissements().stream()).toList();
    }

    private int somme(ToIntFunction<Comparaison<?>> compte) {
        return toutes().mapToInt(compte).sum();
    }
}
