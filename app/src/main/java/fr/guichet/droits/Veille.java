package fr.guichet.droits;

import fr.guichet.common.recherche.Index;
import fr.guichet.common.recherche.Mots;
import fr.guichet.convention.VersionTables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/** Reads every cover, and says which are to be watched; long with many patients. */
public final class Veille {

    private final DroitsRepository repository;
    private final Classement classement;
    private final Supplier<VersionTables> version;

    /**
     * @param version the tables in force when asked
     */
    public Veille(
            DroitsRepository repository, Classement classement, Supplier<VersionTables> version) {
        this.repository = repository;
        this.classement = classement;
        this.version = version;
    }

    /** How many covers of each motif. */
    public Comptes compter(LocalDate jour) {
        return Comptes.de(classement.classer(repository.findAllSansNoms(), jour));
    }

    /** How many tables are too old. */
    public long tables(LocalDate jour) {
        return Classement.tables(version.get(), jour).size();
    }

    /**
     * The covers and the tables, the most pressing motif first, then by name; found by the
     * patient's name, birth date or organisme. Asked on the screen's thread, which knows the
     * tables; answered away from it.
     */
    public Supplier<Index<Surveillance>> demander(LocalDate jour) {
        var tables = Classement.tables(version.get(), jour);
        return () -> {
            var toutes = new ArrayList<>(classement.classer(repository.findAll(), jour));
            toutes.addAll(tables);
            return Index.de(trier(toutes), Veille::texte);
        };
    }

    private static List<Surveillance> trier(List<Surveillance> surveillances) {
        return surveillances.stream()
                .map(s -> new Rang(s, Mots.normaliser(s.nom())))
                .sorted(
                        Comparator.comparing((Rang r) -> r.surveillance().motif())
                                .thenComparing(Rang::nom))
                .map(Rang::surveillance)
                .toList();
    }

    private record Rang(Surveillance surveillance, String nom) {}

    private static String texte(Surveillance surveillance) {
        return switch (surveillance) {
            case Surveillance.Couverture c -> {
                var naissance = c.droits().noms().naissance();
                yield Index.champs(
                        c.nom(), c.couverture(), naissance == null ? null : naissance.texte());
            }
            case Surveillance.Table t -> t.nom();
        };
    }
}
