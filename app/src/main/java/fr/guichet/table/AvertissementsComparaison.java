package fr.guichet.table;

import fr.guichet.convention.Champ;
import fr.guichet.regles.Convention;
import fr.guichet.table.lecture.Avertissement;
import fr.guichet.table.lecture.LigneLue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What someone must know of a comparison: lost zeros, and lines that the practice made its own. */
final class AvertissementsComparaison {

    /** Numbers whose leading zeros do not count. */
    private static final List<Champ> NUMEROS =
            List.of(Champ.NUMERO_AMC, Champ.NUMERO_SIGNATAIRE, Champ.OPERATEUR_REGLEMENT);

    private record Compte(long premiere, int lignes) {}

    private final List<Avertissement> liste = new ArrayList<>();
    private final Map<Champ, Compte> zeros = new EnumMap<>(Champ.class);

    /** One a line, then one a column. */
    List<Avertissement> liste() {
        var tous = new ArrayList<>(liste);
        zeros.forEach((champ, compte) ->
                tous.add(
                        new Avertissement(
                                compte.premiere(),
                                champ.libelle(),
                                "zéros de tête écrits autrement sur %s : mêmes numéros, l’écriture déjà reçue est gardée"
                                        .formatted(
                                                compte.lignes() == 1
                                                        ? "1 ligne"
                                                        : compte.lignes() + " lignes"))));
        return tous;
    }

    /** A line that only differs from the base by leading zeros. */
    void zeros(LigneBase base, LigneLue lue) {
        for (var champ : NUMEROS) {
            if (!Objects.equals(champ.texte(base.convention()), champ.texte(lue.convention()))) {
                zeros.merge(
                        champ,
                        new Compte(lue.numero(), 1),
                        (a, b) -> new Compte(a.premiere(), a.lignes() + b.lignes()));
            }
        }
    }

    void modifiee(Modification m, Set<Long> remplacees) {
        if (m.avant().masquee()) {
            liste.add(
                    new Avertissement(
                            m.ligne(),
                            null,
                            remplacees.contains(m.avant().id())
                                    ? "%s : l’émetteur change cette ligne, que le cabinet a remplacée ; celle du cabinet reste en vigueur"
                                            .formatted(nom(m.apres()))
                                    : "%s : l’émetteur change cette ligne, que le cabinet a retirée ; elle reste retirée"
                                            .formatted(nom(m.apres()))));
        }
    }

    /** The line that the practice put in its place stays. */
    void supprimee(LigneBase ligne, Set<Long> remplacees) {
        if (remplacees.contains(ligne.id())) {
            liste.add(
                    new Avertissement(
                            0,
                            null,
                            "%s : l’émetteur n’a plus cette ligne, que le cabinet a remplacée ; celle du cabinet reste en vigueur"
                                    .formatted(nom(ligne.convention()))));
        }
    }

    private static String nom(Convention c) {
        return "%s %s %s"
                .formatted(
                        Objects.requireNonNullElse(c.libelleAmc(), c.libelleSignataire()),
                        Objects.requireNonNullElse(c.numeroAmc(), ""),
                        Objects.requireNonNullElse(c.typeConvention(), ""))
                .strip();
    }
}
