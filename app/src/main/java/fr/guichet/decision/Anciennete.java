package fr.guichet.decision;

import static java.util.stream.Collectors.joining;

import fr.guichet.common.Nombres;
import fr.guichet.common.valeur.NumeroAmc;
import fr.guichet.convention.ContenuTables;
import fr.guichet.convention.VersionTables;
import fr.guichet.convention.VersionTables.Table;
import fr.guichet.regles.Alerte;
import fr.guichet.regles.Champ;
import fr.guichet.regles.Convention;
import fr.guichet.regles.Decision;
import fr.guichet.regles.Mode;
import fr.guichet.regles.Situation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How old the practice's tables are, said beside a decision that rests on them. The rules know
 * nothing of it: they have no clock, and a case that brings its own tables has no table to renew.
 */
public final class Anciennete {

    public static final Anciennete AUCUNE = de(ContenuTables.AUCUNE, VersionTables.AUCUNE);

    /** The rules that conclude without the tables, unless R10 finds a DRE there. */
    static final Set<String> SANS_TABLES = Set.of("R10", "R20", "R30", "R40", "R50");

    private static final int NOMMEES = 3;

    private final VersionTables version;

    /** Who sent the lines of each AMC; an empty set when the practice alone wrote them. */
    private final Map<NumeroAmc, Set<String>> emetteurs = new HashMap<>();

    private Anciennete(ContenuTables contenu, VersionTables version) {
        this.version = version;
        contenu.conventions()
                .forEach(l -> l.convention().amc().ifPresent(amc -> retenir(amc, l.emetteur())));
        contenu.regroupements()
                .forEach(l ->
                        Convention.amcUtilisable(l.valeur().numeroAmc())
                                .ifPresent(amc -> retenir(amc, l.emetteur())));
    }

    /**
     * @param contenu the lines in force
     * @param version the tables that gave them
     */
    public static Anciennete de(ContenuTables contenu, VersionTables version) {
        return new Anciennete(contenu, version);
    }

    private void retenir(NumeroAmc amc, String emetteur) {
        var siens = emetteurs.computeIfAbsent(amc, _ -> HashSet.newHashSet(1));
        if (emetteur != null) {
            siens.add(emetteur);
        }
    }

    /**
     * The decision, with {@code TABLE_ANCIENNE} where a table it rests on is too old.
     *
     * @param aujourdhui the day it is taken, whatever the day of care
     */
    Decision signaler(Situation situation, Decision decision, LocalDate aujourdhui) {
        var anciennes =
                surLesTables(decision)
                        ? anciennes(situation, decision, aujourdhui)
                        : List.<Table>of();
        if (anciennes.isEmpty()) {
            return decision;
        }
        var alertes = new ArrayList<>(decision.alertes());
        alertes.add(
                new Alerte(
                        Alerte.Code.TABLE_ANCIENNE,
                        Champ.NUMERO_AMC,
                        message(anciennes, aujourdhui)));
        return new Decision(
                decision.mode(), decision.motif(), decision.cadre(), alertes, decision.trace());
    }

    private static boolean surLesTables(Decision decision) {
        return switch (decision.mode()) {
            case Mode.SansTiersPayantAmc _ -> false;
            case Mode.Dre _ -> true;
            case Mode.GestionUnique _, Mode.AVerifier _ ->
                    !SANS_TABLES.contains(decision.trace().getLast().regle());
        };
    }

    /**
     * Of the tables that gave the lines of the AMC; of all of them when none did, for it may be in
     * a newer one.
     */
    private List<Table> anciennes(Situation situation, Decision decision, LocalDate aujourdhui) {
        var amc =
                situation.support().amc().or(() -> decision.convention().flatMap(Convention::amc));
        if (amc.isEmpty()) {
            return List.of();
        }
        var siens = emetteurs.get(amc.get());
        return version.anciennes(aujourdhui).stream()
                .filter(table -> siens == null || siens.contains(table.emetteur()))
                .toList();
    }

    private static String message(List<Table> anciennes, LocalDate aujourdhui) {
        if (anciennes.size() == 1) {
            return "La table %s a %d jours : importez la plus récente de cet émetteur, puis relisez la décision."
                    .formatted(nom(anciennes.getFirst()), anciennes.getFirst().age(aujourdhui));
        }
        var noms = anciennes.stream().limit(NOMMEES).map(Anciennete::nom);
        int autres = anciennes.size() - NOMMEES;
        return "Ces tables sont anciennes : %s. Importez les plus récentes, puis relisez la décision."
                .formatted(
                        Stream.concat(
                                        noms,
                                        autres > 0
                                                ? Stream.of("et %d de plus".formatted(autres))
                                                : Stream.empty())
                                .collect(joining(", ")));
    }

    private static String nom(Table table) {
        return "« %s » du %s".formatted(table.emetteur(), Nombres.texte(table.jour()));
    }
}
