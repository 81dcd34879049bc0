package fr.guichet.table.catalogue;

import fr.guichet.common.UserException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Pattern;

/** What a publisher signs with, and what it is known by. */
public record PaireDeCles(ClePublique publique, PrivateKey privee) {

    private static final int TAILLE_MAX = 10_000;
    private static final Pattern PEM =
            Pattern.compile(
                    "-----BEGIN PRIVATE KEY-----(.*)-----END PRIVATE KEY-----", Pattern.DOTALL);

    public static PaireDeCles nouvelle() {
        return generer(new SecureRandom());
    }

    /**
     * Reads a private key (PKCS#8, PEM); its public key follows from it.
     *
     * @throws UserException when the file is no such key
     */
    public static PaireDeCles lire(Path fichier) {
        try {
            if (Files.size(fichier) > TAILLE_MAX) {
                throw pasUneCle(fichier, null);
            }
            var pem = PEM.matcher(Files.readString(fichier, StandardCharsets.ISO_8859_1));
            if (!pem.find()) {
                throw pasUneCle(fichier, null);
            }
            var octets = Base64.getDecoder().decode(pem.group(1).replaceAll("\\s+", ""));
            var privee =
                    KeyFactory.getInstance(Cles.ALGORITHME)
                            .generatePrivate(new PKCS8EncodedKeySpec(octets));
            return deGraine(((EdECPrivateKey) privee).getBytes().orElseThrow());
        } catch (IOException e) {
            throw new UserException(
                    "La clé privée « %s » ne peut pas être lue. Rien n’a été écrit : vérifiez son nom et que vous avez le droit de la lire."
                            .formatted(fichier),
                    e);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw pasUneCle(fichier, e);
        }
    }

    /**
     * Writes the private key, for its owner's eyes only, and the public one beside it.
     *
     * @return where the public key is: the same name with « .pub »
     * @throws UserException when either file exists already, or cannot be written
     */
    public Path ecrire(Path cible) {
        var publiee = cible.resolveSibling(cible.getFileName() + ".pub");
        if (Files.exists(cible) || Files.exists(publiee)) {
            throw new UserException(
                    "« %s » ou « %s » existe déjà. Rien n’a été écrit : une clé ne se remplace pas, donnez un autre nom."
                            .formatted(cible, publiee));
        }
        try {
            Files.createFile(cible, secret());
            Files.writeString(cible, Cles.pem("PRIVATE KEY", privee.getEncoded()));
            Files.writeString(publiee, publique.pem(), StandardOpenOption.CREATE_NEW);
            return publiee;
        } catch (IOException e) {
            throw new UserException(
                    "Les clés « %s » et « %s » ne peuvent pas être écrites : vérifiez que le dossier existe, que le disque n’est pas plein et que vous avez le droit d’y écrire."
                            .formatted(cible, publiee),
                    e);
        }
    }

    /** Where files have owners as Unix has them; Windows keeps to the rights of the folder. */
    private static FileAttribute<?>[] secret() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /** Java draws a key from 32 random bytes, its seed, and gives the public key then only. */
    private static PaireDeCles deGraine(byte[] graine) {
        return generer(
                new SecureRandom() {
                    @Override
                    public void nextBytes(byte[] bytes) {
                        System.arraycopy(graine, 0, bytes, 0, graine.length);
                    }
                });
    }

    private static PaireDeCles generer(SecureRandom hasard) {
        try {
            var generateur = KeyPairGenerator.getInstance(Cles.ALGORITHME);
            generateur.initialize(NamedParameterSpec.ED25519, hasard);
            return de(generateur.generateKeyPair());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform of today has Ed25519", e);
        }
    }

    private static PaireDeCles de(KeyPair paire) {
        var x509 = Base64.getEncoder().encodeToString(paire.getPublic().getEncoded());
        return new PaireDeCles(new ClePublique(x509), paire.getPrivate());
    }

    private static UserException pasUneCle(Path fichier, Exception cause) {
        return new UserException(
                "« %s » n’est pas une clé privée Ed25519 (PKCS#8, PEM). Rien n’a été écrit : « guichet catalogue cle » en fait une."
                        .formatted(fichier),
                cause);
    }
}
