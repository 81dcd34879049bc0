package fr.guichet.attestation.lecture;

import fr.guichet.attestation.document.Document;
import fr.guichet.common.Progress;

/** Reads attestations, on this machine alone. */
public interface Lecteur {

    /**
     * Reads every page. What cannot be read is an {@linkplain Lecture#avertissements()
     * avertissement} and never stops the rest.
     *
     * @param progress reports the pages; a cancelled reading throws, as {@link Progress} says
     */
    Lecture lire(Document document, Progress progress);
}
