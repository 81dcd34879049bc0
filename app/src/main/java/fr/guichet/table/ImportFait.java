package fr.guichet.table;

import java.time.LocalDateTime;

/**
 * An import that was applied, as the base keeps it.
 *
 * @param cle the name of the key that signed the table; null: not signed
 * @param annuleLe when it was taken back; null while it stands
 * @param dernier the last import of its émetteur that stands
 * @param reversible what it replaced was kept; not so for those made before that was done
 */
public record ImportFait(
        long id,
        String emetteur,
        LocalDateTime importeLe,
        String fichier,
        String format,
        String encodage,
        Mode mode,
        Comptes comptes,
        Provenance provenance,
        String cle,
        LocalDateTime annuleLe,
        boolean dernier,
        boolean reversible) {

    /** How many lines of every kind. */
    public record Comptes(
            int lues,
            int ajoutees,
            int modifiees,
            int supprimees,
            int identiques,
            int doublons,
            int refusees) {}

    /** Whether it can be taken back. */
    public boolean annulable() {
        return dernier && reversible;
    }

    public boolean annule() {
        return annuleLe != null;
    }
}
