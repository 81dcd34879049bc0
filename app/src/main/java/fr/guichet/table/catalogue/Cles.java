package fr.guichet.table.catalogue;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.SignatureException;
import java.util.Base64;

/** Signs a text, checks a signature, writes a key down: Ed25519 as Java itself has it. */
final class Cles {

    static final String ALGORITHME = "Ed25519";

    private static final int COLONNES_PEM = 64;

    private Cles() {}

    /** The same text gives the same signature, in base64. */
    static String signer(PrivateKey cle, String texte) {
        try {
            var signature = Signature.getInstance(ALGORITHME);
            signature.initSign(cle);
            signature.update(texte.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Signing with an Ed25519 key", e);
        }
    }

    /** A signature is admitted in one way of writing it only. */
    static boolean verifier(ClePublique cle, String texte, String base64) {
        try {
            var octets = Base64.getDecoder().decode(base64);
            if (!Base64.getEncoder().encodeToString(octets).equals(base64)) {
                return false;
            }
            var signature = Signature.getInstance(ALGORITHME);
            signature.initVerify(cle.cle());
            signature.update(texte.getBytes(StandardCharsets.UTF_8));
            return signature.verify(octets);
        } catch (SignatureException | IllegalArgumentException _) {
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Checking with an Ed25519 key", e);
        }
    }

    static String pem(String nature, byte[] octets) {
        var base64 = Base64.getMimeEncoder(COLONNES_PEM, new byte[] {'\n'}).encodeToString(octets);
        return "-----BEGIN %1$s-----\n%2$s\n-----END %1$s-----\n".formatted(nature, base64);
    }
}
