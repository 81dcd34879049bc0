package fr.guichet.table.confiance;

import fr.guichet.common.UserException;
import fr.guichet.table.catalogue.Catalogue;
import fr.guichet.table.catalogue.ClePublique;
import fr.guichet.table.catalogue.TablePubliee;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Who may send this practice a table: the keys it has accepted. An émetteur answers to one key at a
 * time; a key may sign for several. An inference of ours: public documents name the tab only.
 */
public final class EmetteursDeConfiance {

    private static final int NOM_MAX = 100;

    private final EmetteursDeConfianceRepository repository;
    private final Clock clock;
    private final List<Runnable> auditeurs = new CopyOnWriteArrayList<>();

    public EmetteursDeConfiance(EmetteursDeConfianceRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** Every key ever accepted: those that hold first, by name. */
    public List<CleDeConfiance> toutes() {
        return repository.findAll();
    }

    public Optional<CleDeConfiance> trouver(ClePublique cle) {
        return toutes().stream().filter(k -> k.cle().equals(cle)).findFirst();
    }

    /** What to make of a key under a table of that émetteur. */
    public Confiance juger(ClePublique cle, String emetteur) {
        return juger(toutes(), cle, emetteur);
    }

    /**
     * What must be asked before tables of a catalogue are taken: once for all of them, the gravest
     * question first.
     *
     * @return nothing when its key is trusted for each
     */
    public Optional<QuestionDeConfiance> question(Catalogue catalogue, List<TablePubliee> tables) {
        var cles = toutes();
        for (var confiance : List.of(Confiance.REVOQUEE, Confiance.AUTRE_CLE, Confiance.INCONNUE)) {
            var visees =
                    tables.stream()
                            .filter(t -> juger(cles, catalogue.cle(), t.emetteur()) == confiance)
                            .toList();
            if (!visees.isEmpty()) {
                return Optional.of(
                        new QuestionDeConfiance(
                                confiance,
                                catalogue.editeur(),
                                catalogue.cle(),
                                visees.stream().map(TablePubliee::emetteur).distinct().toList(),
                                connues(cles, confiance, catalogue.cle(), visees)));
            }
        }
        return Optional.empty();
    }

    /**
     * Accepts a key, and lets it sign for these émetteurs instead of any other.
     *
     * @param nom as the practice will call its owner; a key known already keeps its own
     * @return its id
     * @throws UserException when it has no name, or was given up
     */
    public long accepter(ClePublique cle, String nom, Collection<String> emetteurs) {
        trouver(cle)
                .filter(CleDeConfiance::revoquee)
                .ifPresent(revoquee -> {
                    throw new UserException(
                            "La clé « %s » a été révoquée par le cabinet. Rien n’a été modifié : réacceptez-la d’abord, dans l’onglet « Émetteurs de confiance »."
                                    .formatted(revoquee.nom()));
                });
        long id = repository.accepter(cle, nomCorrect(nom), emetteurs, maintenant());
        auditeurs.forEach(Runnable::run);
        return id;
    }

    /**
     * @throws UserException when the name is blank or too long
     */
    public void renommer(long id, String nom) {
        repository.renommer(id, nomCorrect(nom));
    }

    /** Its tables in place stay; new ones are refused. The key stays in the list, with this day. */
    public void revoquer(long id) {
        repository.revoquer(id, maintenant());
    }

    /** A key given up holds again, since today. */
    public void reaccepter(long id) {
        repository.reaccepter(id, maintenant());
    }

    /** Told after each acceptance, on whatever thread it was done. */
    void ecouter(Runnable auditeur) {
        auditeurs.add(auditeur);
    }

    /** A window that closes stops listening. */
    void oublier(Runnable auditeur) {
        auditeurs.remove(auditeur);
    }

    private static Confiance juger(List<CleDeConfiance> cles, ClePublique cle, String emetteur) {
        var connue = cles.stream().filter(k -> k.cle().equals(cle)).findFirst();
        if (connue.filter(CleDeConfiance::revoquee).isPresent()) {
            return Confiance.REVOQUEE;
        }
        if (cles.stream().anyMatch(k -> k.signePour(emetteur) && !k.cle().equals(cle))) {
            return Confiance.AUTRE_CLE;
        }
        return connue.isPresent() ? Confiance.DE_CONFIANCE : Confiance.INCONNUE;
    }

    /** The keys to show beside the one in question: itself given up, or those it would follow. */
    private static List<CleDeConfiance> connues(
            List<CleDeConfiance> cles,
            Confiance confiance,
            ClePublique cle,
            List<TablePubliee> tables) {
        return switch (confiance) {
            case REVOQUEE -> cles.stream().filter(k -> k.cle().equals(cle)).toList();
            case AUTRE_CLE ->
                    cles.stream()
                            .filter(k -> tables.stream().anyMatch(t -> k.signePour(t.emetteur())))
                            .toList();
            case INCONNUE, DE_CONFIANCE -> List.of();
        };
    }

    private static String nomCorrect(String nom) {
        var net = nom.strip();
        if (net.isEmpty() || net.length() > NOM_MAX) {
            throw new UserException(
                    "Une clé porte un nom de 1 à 100 caractères. Rien n’a été modifié : donnez-lui"
                            + " celui de son éditeur.");
        }
        return net;
    }

    private LocalDateTime maintenant() {
        return LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
    }
}
