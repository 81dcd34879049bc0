package fr.guichet.table;

import java.time.LocalDateTime;

/**
 * An import that was applied, as the base keeps it.
 *
 * @param format the shape of the file, in French
 * @param cle the name of the key that signed the table; null: not signed
 * @param annuleLe when it was taken back; null while it stands
 * @param annulable the last import of its émetteur that stands, and what it replaced was kept
 */
public record ImportFait(
        long id,
        String emetteur,
        LocalDateTime importeLe,
        String fichier,
        String format,
        Mode mode,
        Comptes comptes,
        Provenance provenance,
        String cle,
        LocalDateTime annuleLe,
        boolean annulable) {

    /** How many lines of every kind. */
    public record Comptes(
            int lues,
            int ajoutees,
            int modifiees,
            int supprimees,
            int identiques,
            int doublons,
            int refusees) {}

    public boolean annule() {
        return annuleLe != null;
    }
}
