package fr.guichet.common.processus;

import java.io.IOException;
import java.time.Duration;

/** A program was stopped because it took too long, or said nothing for too long. */
public final class DelaiDepasse extends IOException {

    private static final long serialVersionUID = 1L;

    DelaiDepasse(String programme, Duration delai) {
        super(programme + " stopped after " + delai);
    }
}
