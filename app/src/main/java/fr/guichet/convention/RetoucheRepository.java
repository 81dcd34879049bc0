package fr.guichet.convention;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toMap;

import fr.guichet.common.Messages;
import fr.guichet.common.UserException;
import fr.guichet.regles.Convention;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What the practice changes by hand in the tables. What an émetteur sent is never lost: a line of
 * its that is changed or removed is kept aside, masked, until everything is set back.
 */
public final class RetoucheRepository {

    private static final String PARAMETRES =
            Arrays.stream(Champ.values()).map(RetoucheRepository::parametre).collect(joining(", "));
    private static final String INSERER =
            """
            INSERT INTO convention (%s, id, remplace_id)
            VALUES (%s, :id, (SELECT id FROM convention WHERE id = :remplaceId))
            RETURNING id\
            """
                    .formatted(ConventionRepository.COLONNES, PARAMETRES);
    private static final String REECRIRE =
            "UPDATE convention SET (%s) = (%s) WHERE id = :id AND emetteur_id IS NULL"
                    .formatted(ConventionRepository.COLONNES, PARAMETRES);

    private final Jdbi jdbi;

    public RetoucheRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Everything that {@link #reinitialiser} would undo. */
    public Manuelles manuelles() {
        return jdbi.inTransaction(h -> {
            var masquees = ConventionRepository.lignes(h, "c.masquee = 1");
            var recues = masquees.stream().collect(toMap(LigneConvention::id, l -> l));
            var parSorte =
                    ConventionRepository.lignes(h, "c.emetteur_id IS NULL").stream()
                            .collect(partitioningBy(l -> recues.containsKey(l.remplaceId())));
            var modifiees =
                    parSorte.get(true).stream()
                            .map(l ->
                                    new Manuelles.Modifiee(
                                            recues.get(l.remplaceId()).convention(), l))
                            .toList();
            modifiees.forEach(m -> recues.remove(m.ligne().remplaceId()));
            var retirees = masquees.stream().filter(l -> recues.containsKey(l.id())).toList();
            return new Manuelles(parSorte.get(false), modifiees, retirees);
        });
    }

    /** Adds a line of the practice's own; gives its id. */
    public long ajouter(Convention convention) {
        return jdbi.inTransaction(h -> inserer(h, null, convention, null));
    }

    /**
     * Changes a line: the practice's own is rewritten, an émetteur's is masked and replaced by a
     * line of the practice.
     *
     * @return the id under which the changed line now stands
     * @throws UserException when the line is no longer there
     */
    public long modifier(LigneConvention ligne, Convention convention) {
        return jdbi.inTransaction(h -> {
            if (!ligne.manuelle()) {
                masquer(h, ligne.id(), true);
                return inserer(h, null, convention, ligne.id());
            }
            exister(
                    h.createUpdate(REECRIRE)
                            .bindMethods(convention)
                            .bind("id", ligne.id())
                            .execute());
            return ligne.id();
        });
    }

    /**
     * Removes a line: the practice's own is deleted, an émetteur's is masked.
     *
     * @throws UserException when the line is no longer there
     */
    public void supprimer(LigneConvention ligne) {
        jdbi.useTransaction(h -> {
            if (ligne.manuelle()) {
                exister(
                        h.createUpdate(
                                        """
                                        DELETE FROM convention
                                         WHERE id = :id AND emetteur_id IS NULL\
                                        """)
                                .bind("id", ligne.id())
                                .execute());
            } else {
                masquer(h, ligne.id(), true);
            }
        });
    }

    /** Takes a removal back. */
    public void retablir(LigneConvention ligne) {
        jdbi.useTransaction(h -> {
            if (ligne.manuelle()) {
                inserer(h, ligne.id(), ligne.convention(), ligne.remplaceId());
            } else {
                masquer(h, ligne.id(), false);
            }
        });
    }

    /** Back to what the émetteurs sent: nothing of {@link #manuelles} is left. */
    public void reinitialiser() {
        jdbi.useTransaction(h -> {
            h.execute("DELETE FROM convention WHERE emetteur_id IS NULL");
            h.execute("UPDATE convention SET masquee = 0 WHERE masquee = 1");
        });
    }

    private static void masquer(Handle h, long id, boolean masquee) {
        exister(
                h.createUpdate(
                                """
                                UPDATE convention SET masquee = :masquee
                                 WHERE id = :id AND emetteur_id IS NOT NULL
                                   AND masquee <> :masquee\
                                """)
                        .bind("masquee", masquee)
                        .bind("id", id)
                        .execute());
    }

    private static void exister(int lignes) {
        if (lignes == 0) {
            throw new UserException(Messages.text("convention.disparue"));
        }
    }

    private static long inserer(Handle h, Long id, Convention convention, Long remplaceId) {
        return h.createQuery(INSERER)
                .bindMethods(convention)
                .bind("id", id)
                .bind("remplaceId", remplaceId)
                .mapTo(long.class)
                .one();
    }

    /** « libelle_amc » is bound by {@link Convention#libelleAmc}. */
    private static String parametre(Champ champ) {
        return Pattern.compile("_(.)")
                .matcher(":" + champ.colonne())
                .replaceAll(lettre -> lettre.group(1).toUpperCase(Locale.ROOT));
    }
}
