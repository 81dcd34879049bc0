package fr.guichet.attestation.numerisation.escl;

import fr.guichet.common.Messages;
import fr.guichet.common.UserException;

import java.net.URI;
import java.net.URISyntaxException;

/** The root of a scanner's web service: « http://192.168.1.20/eSCL/ ». */
public final class AdresseEscl {

    private static final String RACINE = "/eSCL/";

    private AdresseEscl() {}

    /**
     * Reads what someone typed: a name or an IP address is enough.
     *
     * @throws UserException when it is no address of the web
     */
    public static URI lire(String saisie) {
        var texte = saisie.strip();
        try {
            var uri = new URI(texte.contains("://") ? texte : "http://" + texte);
            var web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            if (!web || uri.getHost() == null || uri.getUserInfo() != null) {
                throw faute(texte);
            }
            return de(uri.getScheme(), uri.getHost(), uri.getPort(), uri.getRawPath());
        } catch (URISyntaxException _) {
            throw faute(texte);
        }
    }

    /**
     * @param port -1 for the scheme's own
     * @param racine the path; empty for the usual one
     */
    static URI de(String scheme, String hote, int port, String racine) {
        var chemin = "/" + racine.replaceAll("^/+|/+$", "") + "/";
        return URI.create(
                scheme
                        + "://"
                        + (hote.contains(":") && !hote.startsWith("[") ? "[" + hote + "]" : hote)
                        + (port < 0 ? "" : ":" + port)
                        + (chemin.equals("//") ? RACINE : chemin));
    }

    private static UserException faute(String texte) {
        return new UserException(Messages.text("numerisation.adresse.faute", texte));
    }
}
