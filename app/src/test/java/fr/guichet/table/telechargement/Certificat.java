package fr.guichet.table.telechargement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A certificate for « localhost » that nobody else trusts, made by the JDK that runs the tests. */
public record Certificat(KeyStore magasin) {

    private static final String SECRET = "pour-les-tests";

    public static Certificat creer(Path dossier) {
        var fichier = dossier.resolve("certificat.p12");
        var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        try {
            var sortie =
                    new ProcessBuilder(
                                    List.of(
                                            keytool,
                                            "-genkeypair",
                                            "-keyalg",
                                            "EC",
                                            "-dname",
                                            "CN=localhost",
                                            "-ext",
                                            "san=dns:localhost,ip:127.0.0.1",
                                            "-validity",
                                            "2",
                                            "-storetype",
                                            "PKCS12",
                                            "-keystore",
                                            fichier.toString(),
                                            "-storepass",
                                            SECRET))
                            .redirectErrorStream(true)
                            .start();
            var dit = new String(sortie.getInputStream().readAllBytes());
            if (sortie.waitFor() != 0) {
                throw new IllegalStateException(dit);
            }
            var magasin = KeyStore.getInstance("PKCS12");
            try (var in = Files.newInputStream(fichier)) {
                magasin.load(in, SECRET.toCharArray());
            }
            return new Certificat(magasin);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the server proves itself with. */
    public SSLContext serveur() {
        try {
            var cles = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            cles.init(magasin, SECRET.toCharArray());
            var contexte = SSLContext.getInstance("TLS");
            contexte.init(cles.getKeyManagers(), null, null);
            return contexte;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a client needs to believe it. */
    public SSLContext confiance() {
        try {
            var seul = KeyStore.getInstance(KeyStore.getDefaultType());
            seul.load(null, null);
            seul.setCertificateEntry(
                    "serveur", magasin.getCertificate(magasin.aliases().nextElement()));
            var juges = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            juges.init(seul);
            var contexte = SSLContext.getInstance("TLS");
            contexte.init(null, juges.getTrustManagers(), null);
            return contexte;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
