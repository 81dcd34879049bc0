package fr.guichet.attestation.ocr;

import java.io.IOException;

/** Letters could not be read; its message says why, in French, for who waits for them. */
public final class OcrException extends IOException {

    private static final long serialVersionUID = 1L;

    OcrException(String message, Throwable cause) {
        super(message, cause);
    }
}
