package fr.guichet.table.confiance;

import fr.guichet.table.catalogue.ClePublique;

import java.time.LocalDateTime;
import java.util.List;

/**
 * A key the practice has accepted, and what became of it.
 *
 * @param nom as the practice calls its owner
 * @param revoqueeLe null while it holds
 * @param emetteurs whose tables it signs
 */
public record CleDeConfiance(
        long id,
        String nom,
        ClePublique cle,
        LocalDateTime accepteeLe,
        LocalDateTime revoqueeLe,
        List<String> emetteurs) {

    public boolean revoquee() {
        return revoqueeLe != null;
    }

    /** Whether that émetteur's tables are hers, however it is written. */
    boolean signePour(String emetteur) {
        return emetteurs.stream().anyMatch(emetteur::equalsIgnoreCase);
    }
}
