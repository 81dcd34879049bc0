package fr.guichet.convention;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import fr.guichet.common.Messages;
import fr.guichet.common.UserException;
import fr.guichet.convention.Manuelles.Difference;
import fr.guichet.convention.Manuelles.Modifiee;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One of the tables, and what the practice changes in it by hand. What an émetteur sent is never
 * lost: a line of its that is changed or removed is kept aside, masked, until everything is set
 * back.
 */
public abstract class LigneRepository<T> {

    private final Jdbi jdbi;
    private final Sorte<T> sorte;
    private final String insertion;
    private final String reecriture;

    LigneRepository(Jdbi jdbi, Sorte<T> sorte) {
        this.jdbi = jdbi;
        this.sorte = sorte;
        var colonnes = sorte.colonnes();
        var parametres = sorte.champs().stream().map(c -> ":" + c.colonne()).collect(joining(", "));
        insertion =
                """
                INSERT INTO <table> (%s, id, remplace_id)
                VALUES (%s, :id, (SELECT id FROM <table> WHERE id = :remplaceId))
                RETURNING id\
                """
                        .formatted(colonnes, parametres);
        reecriture =
                "UPDATE <table> SET (%s) = (%s) WHERE id = :id AND emetteur_id IS NULL"
                        .formatted(colonnes, parametres);
    }

    /** The lines that fulfil a condition on {@code c}, the table, in the order they came. */
    abstract List<? extends Ligne<T>> lignes(Handle h, String condition);

    Sorte<T> sorte() {
        return sorte;
    }

    /** Adds a line of the practice's own; gives its id. */
    public long ajouter(T valeur) {
        return jdbi.inTransaction(h -> inserer(h, null, valeur, null));
    }

    /**
     * Changes a line: the practice's own is rewritten, an émetteur's is masked and replaced by a
     * line of the practice.
     *
     * @return the id under which the changed line now stands
     * @throws UserException when the line is no longer there
     */
    public long modifier(Ligne<T> ligne, T valeur) {
        return jdbi.inTransaction(h -> {
            if (!ligne.manuelle()) {
                masquer(h, ligne.id(), true);
                return inserer(h, null, valeur, ligne.id());
            }
            exister(lier(h.createUpdate(reecriture), valeur).bind("id", ligne.id()).execute());
            return ligne.id();
        });
    }

    /**
     * Removes a line: the practice's own is deleted, an émetteur's is masked.
     *
     * @throws UserException when the line is no longer there
     */
    public void supprimer(Ligne<T> ligne) {
        jdbi.useTransaction(h -> {
            if (ligne.manuelle()) {
                exister(
                        h.createUpdate(
                                        "DELETE FROM <table> WHERE id = :id AND emetteur_id IS"
                                                + " NULL")
                                .define("table", sorte.table())
                                .bind("id", ligne.id())
                                .execute());
            } else {
                masquer(h, ligne.id(), true);
            }
        });
    }

    /** Takes a removal back. */
    public void retablir(Ligne<T> ligne) {
        jdbi.useTransaction(h -> {
            if (ligne.manuelle()) {
                inserer(h, ligne.id(), ligne.valeur(), ligne.remplaceId());
            } else {
                masquer(h, ligne.id(), false);
            }
        });
    }

    /** What {@link #reinitialiser} would undo in this table. */
    Manuelles manuelles(Handle h) {
        var recues = lignes(h, "c.masquee = 1").stream().collect(toMap(Ligne::id, Ligne::valeur));
        var ajoutees = new ArrayList<String>();
        var modifiees = new ArrayList<Modifiee>();
        var restent = new ArrayList<>(recues.keySet());
        for (var ligne : lignes(h, "c.emetteur_id IS NULL")) {
            var recue = recues.get(ligne.remplaceId());
            if (recue == null) {
                ajoutees.add(sorte.nom(ligne.valeur()));
            } else {
                modifiees.add(modifiee(recue, ligne.valeur()));
                restent.remove(ligne.remplaceId());
            }
        }
        return new Manuelles(
                ajoutees,
                modifiees,
                restent.stream().sorted().map(recues::get).map(sorte::nom).toList());
    }

    /** Back to what the émetteurs sent in this table. */
    void reinitialiser(Handle h) {
        h.createUpdate("DELETE FROM <table> WHERE emetteur_id IS NULL")
                .define("table", sorte.table())
                .execute();
        for (var table : List.of(sorte.table(), sorte.archive())) {
            h.createUpdate("UPDATE <table> SET masquee = 0 WHERE masquee = 1")
                    .define("table", table)
                    .execute();
        }
    }

    private Modifiee modifiee(T recue, T ecrite) {
        return new Modifiee(
                sorte.nom(ecrite),
                sorte.champs().stream()
                        .map(c -> new Difference(c.libelle(), c.texte(recue), c.texte(ecrite)))
                        .filter(d -> !Objects.equals(d.recue(), d.ecrite()))
                        .toList());
    }

    private void masquer(Handle h, long id, boolean masquee) {
        exister(
                h.createUpdate(
                                """
                                UPDATE <table> SET masquee = :masquee
                                 WHERE id = :id AND emetteur_id IS NOT NULL
                                   AND masquee \\<> :masquee\
                                """)
                        .define("table", sorte.table())
                        .bind("masquee", masquee)
                        .bind("id", id)
                        .execute());
    }

    private static void exister(int lignes) {
        if (lignes == 0) {
            throw new UserException(Messages.text("convention.disparue"));
        }
    }

    private long inserer(Handle h, Long id, T valeur, Long remplaceId) {
        return lier(h.createQuery(insertion), valeur)
                .bind("id", id)
                .bind("remplaceId", remplaceId)
                .mapTo(long.class)
                .one();
    }

    private <S extends SqlStatement<S>> S lier(S requete, T valeur) {
        requete.define("table", sorte.table());
        sorte.champs().forEach(champ -> requete.bind(champ.colonne(), champ.valeur(valeur)));
        return requete;
    }
}
