package fr.guichet.attestation.numerisation.escl;

import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.Optional;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;

/**
 * Believes one certificate, known by its fingerprint, and no other: neither who signed it nor the
 * name or the dates it bears count, for a scanner writes there what it likes.
 */
final class Confiance extends X509ExtendedTrustManager {

    /** The fingerprint of what was met in its place. */
    static final class Inconnu extends CertificateException {

        private static final long serialVersionUID = 1L;

        private final String empreinte;

        private Inconnu(String empreinte) {
            super("Certificate not accepted yet: " + empreinte);
            this.empreinte = empreinte;
        }

        String empreinte() {
            return empreinte;
        }
    }

    private final Optional<String> acceptee;

    private Confiance(Optional<String> acceptee) {
        this.acceptee = acceptee;
    }

    /**
     * @param acceptee the fingerprint of the certificate to believe
     */
    static SSLContext contexte(Optional<String> acceptee) {
        try {
            var contexte = SSLContext.getInstance("TLS");
            contexte.init(null, new TrustManager[] {new Confiance(acceptee)}, null);
            return contexte;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chaine, String type)
            throws CertificateException {
        var empreinte = empreinte(chaine[0]);
        if (!acceptee.equals(Optional.of(empreinte))) {
            throw new Inconnu(empreinte);
        }
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chaine, String type, Socket socket)
            throws CertificateException {
        checkServerTrusted(chaine, type);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chaine, String type, SSLEngine moteur)
            throws CertificateException {
        checkServerTrusted(chaine, type);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chaine, String type)
            throws CertificateException {
        throw new CertificateException("No client comes here");
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chaine, String type, Socket socket)
            throws CertificateException {
        checkClientTrusted(chaine, type);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chaine, String type, SSLEngine moteur)
            throws CertificateException {
        checkClientTrusted(chaine, type);
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return new X509Certificate[0];
    }

    private static String empreinte(X509Certificate certificat) throws CertificateException {
        try {
            var sha = MessageDigest.getInstance("SHA-256").digest(certificat.getEncoded());
            return HexFormat.of().formatHex(sha);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
