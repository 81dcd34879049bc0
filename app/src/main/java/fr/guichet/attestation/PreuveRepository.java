package fr.guichet.attestation;

import org.jdbi.v3.core.Handle;

/** Keeps « Attestation reçue » of a cover in step with the attestations that prove it. */
final class PreuveRepository {

    private PreuveRepository() {}

    /** The cover an attestation proves; null for none. */
    static Long couverture(Handle h, long attestation) {
        return h.createQuery("SELECT couverture_id FROM attestation WHERE id = :id")
                .bind("id", attestation)
                .mapTo(Long.class)
                .findOne()
                .orElse(null);
    }

    /** An attestation proves this cover now. */
    static void recue(Handle h, Long couverture) {
        h.createUpdate("UPDATE couverture SET attestation_recue = 1 WHERE id = :id")
                .bind("id", couverture)
                .execute();
    }

    /** One no longer does: the cover is unticked unless another one does. */
    static void perdue(Handle h, Long couverture) {
        h.createUpdate(
                        """
                        UPDATE couverture SET attestation_recue = 0
                         WHERE id = :id
                           AND NOT EXISTS (SELECT 1 FROM attestation a
                                            WHERE a.couverture_id = :id AND a.retiree_le IS NULL)\
                        """)
                .bind("id", couverture)
                .execute();
    }
}
