package fr.guichet.attestation.numerisation;

import fr.guichet.common.Messages;
import fr.guichet.common.UserException;

import java.util.Locale;

/**
 * A scanner speaks https with a certificate the practice has not accepted yet: it made it itself.
 */
public final class CertificatInconnuException extends UserException {

    private static final long serialVersionUID = 1L;

    private final String serveur;
    private final String empreinte;

    /**
     * @param serveur its host and port
     * @param empreinte the SHA-256 of its certificate, in hexadecimal
     */
    public CertificatInconnuException(String serveur, String empreinte) {
        super(Messages.text("numerisation.certificat.refuse", serveur));
        this.serveur = serveur;
        this.empreinte = empreinte;
    }

    public String serveur() {
        return serveur;
    }

    public String empreinte() {
        return empreinte;
    }

    /** As a scanner shows it on its own pages: pairs of digits. */
    String empreinteLisible() {
        return empreinte.toUpperCase(Locale.ROOT).replaceAll("(?<=.)(?=(..)+$)", ":");
    }
}
