package fr.guichet.convention;

import fr.guichet.common.Messages;
import fr.guichet.common.Nombres;
import fr.guichet.convention.VersionTables.Table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which tables are in force, part by part, for a line of a screen: those to renew come first. */
public final class EtatTables {

    /** As many tables as a line names; the others are counted. */
    static final int NOMMEES = 3;

    /**
     * @param texte « table viamedis du 12/11/2026 · signée »
     * @param detail what a line has no room for; empty for nothing
     * @param ancienne whether the table is to be renewed
     */
    public record Partie(String texte, String detail, boolean ancienne) {}

    private EtatTables() {}

    /** At least one part. */
    public static List<Partie> de(VersionTables version, LocalDate aujourdhui) {
        var tables =
                version.tables().stream()
                        .sorted(Comparator.comparing(t -> !version.ancienne(t, aujourdhui)))
                        .toList();
        var parties = new ArrayList<Partie>();
        tables.stream()
                .limit(NOMMEES)
                .map(t -> partie(t, version, aujourdhui))
                .forEach(parties::add);
        if (tables.size() > NOMMEES) {
            parties.add(autres(tables.subList(NOMMEES, tables.size()), version, aujourdhui));
        }
        if (version.manuelles() > 0) {
            parties.add(
                    simple(Messages.count("convention.version.manuelles", version.manuelles())));
        }
        if (version.retirees() > 0) {
            parties.add(simple(Messages.count("convention.version.retirees", version.retirees())));
        }
        return parties.isEmpty()
                ? List.of(simple(Messages.text("convention.version.aucune")))
                : parties;
    }

    /** « La table « viamedis » a 120 jours. », for the tables to renew; empty for none. */
    public static String aRenouveler(VersionTables version, LocalDate aujourdhui) {
        var anciennes = version.anciennes(aujourdhui);
        var phrases =
                anciennes.stream()
                        .limit(NOMMEES)
                        .map(t ->
                                Messages.text(
                                        "convention.etat.age",
                                        t.emetteur(),
                                        Nombres.texte(t.age(aujourdhui))));
        var reste =
                anciennes.size() > NOMMEES
                        ? Stream.of(
                                Messages.count(
                                        "convention.etat.autresAnciennes",
                                        anciennes.size() - NOMMEES))
                        : Stream.<String>empty();
        return Stream.concat(phrases, reste).collect(Collectors.joining(" "));
    }

    private static Partie partie(Table table, VersionTables version, LocalDate aujourdhui) {
        boolean ancienne = version.ancienne(table, aujourdhui);
        var signature =
                Messages.text(
                        table.signataire() == null
                                ? "convention.etat.nonSignee"
                                : "convention.etat.signee");
        var texte = Messages.text("convention.etat.table", table.texte(), signature);
        return new Partie(
                ancienne
                        ? Messages.text(
                                "convention.etat.ancienne",
                                texte,
                                Nombres.texte(table.age(aujourdhui)))
                        : texte,
                detail(table),
                ancienne);
    }

    private static String detail(Table table) {
        var version =
                Stream.ofNullable(table.version())
                        .map(v -> Messages.text("convention.etat.version", v));
        var signataire =
                Stream.ofNullable(table.signataire())
                        .map(nom -> Messages.text("convention.etat.signataire", nom));
        return Stream.concat(version, signataire).collect(Collectors.joining(", "));
    }

    private static Partie autres(List<Table> tables, VersionTables version, LocalDate aujourdhui) {
        return new Partie(
                Messages.count("convention.etat.autres", tables.size()),
                tables.stream()
                        .map(t -> partie(t, version, aujourdhui).texte())
                        .collect(Collectors.joining("\n")),
                tables.stream().anyMatch(t -> version.ancienne(t, aujourdhui)));
    }

    private static Partie simple(String texte) {
        return new Partie(texte, "", false);
    }
}
