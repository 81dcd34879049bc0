package fr.guichet.table.catalogue;

import fr.guichet.common.UserException;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The Ed25519 key by which a publisher of tables is known.
 *
 * @param base64 its X.509 SubjectPublicKeyInfo, in the one way of writing it
 */
public record ClePublique(String base64) {

    /** What every Ed25519 key begins with in X.509 (RFC 8410); 32 bytes follow. */
    private static final byte[] ENTETE = HexFormat.of().parseHex("302a300506032b6570032100");

    private static final int TAILLE = ENTETE.length + 32;
    private static final int TEXTE_MAX = 2_000;
    private static final Pattern PEM =
            Pattern.compile(
                    "-----BEGIN PUBLIC KEY-----(.*)-----END PUBLIC KEY-----", Pattern.DOTALL);
    private static final Pattern GROUPE = Pattern.compile("(.{4})(?!$)");

    /**
     * @throws UserException when this is not such a key
     */
    public ClePublique {
        try {
            var octets = Base64.getDecoder().decode(base64);
            if (octets.length != TAILLE
                    || !Arrays.equals(ENTETE, Arrays.copyOf(octets, ENTETE.length))) {
                throw pasUneCle(null);
            }
            // Only then is the point known to be on the curve.
            Signature.getInstance(Cles.ALGORITHME).initVerify(cle(octets));
            base64 = Base64.getEncoder().encodeToString(octets);
        } catch (IllegalArgumentException | GeneralSecurityException e) {
            throw pasUneCle(e);
        }
    }

    /**
     * Reads a key as people hand it on: PEM, or its base64 alone, on any number of lines.
     *
     * @throws UserException when the text is no such key, or is a private one
     */
    public static ClePublique lire(String texte) {
        if (texte.contains("PRIVATE KEY")) {
            throw new UserException(
                    "C’est une clé privée : elle sert à signer et ne doit jamais quitter son"
                            + " éditeur. Rien n’a été enregistré : demandez-lui sa clé publique"
                            + " (fichier .pub), et prévenez-le que sa clé privée a circulé.");
        }
        if (texte.length() > TEXTE_MAX) {
            throw pasUneCle(null);
        }
        var pem = PEM.matcher(texte);
        var base64 = pem.find() ? pem.group(1) : texte;
        return new ClePublique(base64.replaceAll("\\s+", ""));
    }

    /** SHA-256 of the X.509 bytes, in hexadecimal: what people compare. */
    public String empreinte() {
        return HexFormat.of().formatHex(Empreintes.sha256().digest(octets()));
    }

    /** The same in groups of four, to be read aloud. */
    public String empreinteLisible() {
        return lisible(empreinte());
    }

    /** As a file of PEM. */
    public String pem() {
        return Cles.pem("PUBLIC KEY", octets());
    }

    PublicKey cle() throws GeneralSecurityException {
        return cle(octets());
    }

    private byte[] octets() {
        return Base64.getDecoder().decode(base64);
    }

    private static String lisible(String empreinte) {
        return GROUPE.matcher(empreinte).replaceAll("$1 ");
    }

    private static PublicKey cle(byte[] x509) throws GeneralSecurityException {
        return KeyFactory.getInstance(Cles.ALGORITHME).generatePublic(new X509EncodedKeySpec(x509));
    }

    private static UserException pasUneCle(Exception cause) {
        return new UserException(
                "Ce texte n’est pas une clé publique Ed25519. Rien n’a été enregistré : demandez à"
                        + " l’éditeur son fichier .pub, ou recopiez le texte entier.",
                cause);
    }
}
