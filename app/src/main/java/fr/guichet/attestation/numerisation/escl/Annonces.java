package fr.guichet.attestation.numerisation.escl;

import fr.guichet.attestation.numerisation.Appareil;
import fr.guichet.attestation.numerisation.Voie;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import javax.jmdns.ServiceEvent;
import javax.jmdns.ServiceInfo;
import javax.jmdns.ServiceListener;

/**
 * The scanners that have announced themselves, each told once. One that offers both http and https
 * is taken in http, which works without a certificate nobody can vouch for; https waits until it is
 * known to be alone.
 */
final class Annonces implements ServiceListener {

    static final String HTTP = "_uscan._tcp.local.";
    static final String HTTPS = "_uscans._tcp.local.";

    private final Consumer<Appareil> trouve;
    private final Set<String> dites = new HashSet<>();
    private final Set<String> enClair = new HashSet<>();
    private final Map<String, Appareil> chiffrees = new HashMap<>();

    Annonces(Consumer<Appareil> trouve) {
        this.trouve = trouve;
    }

    @Override
    public void serviceAdded(ServiceEvent annonce) {
        annonce.getDNS().requestServiceInfo(annonce.getType(), annonce.getName());
    }

    @Override
    public void serviceRemoved(ServiceEvent annonce) {
        // Choosing it says that it is gone.
    }

    @Override
    public synchronized void serviceResolved(ServiceEvent annonce) {
        var info = annonce.getInfo();
        var hote = hote(info);
        if (hote.isEmpty() || !info.getPropertyNames().hasMoreElements()) {
            // Told in pieces: the rest follows.
            return;
        }
        boolean chiffree = annonce.getType().equals(HTTPS);
        var racine = Objects.requireNonNullElse(info.getPropertyString("rs"), "");
        var base = AdresseEscl.de(chiffree ? "https" : "http", hote, info.getPort(), racine);
        var modele = info.getPropertyString("ty");
        var nom = modele == null || modele.isBlank() ? annonce.getName() : modele;
        var appareil = new Appareil(Voie.RESEAU, base.toString(), nom);
        var qui = hote + " " + nom;
        if (chiffree) {
            chiffrees.put(qui, appareil);
        } else if (dites.add(base.toString())) {
            enClair.add(qui);
            trouve.accept(appareil);
        }
    }

    /** The search is over: those that speak https only are told. */
    synchronized void conclure() {
        chiffrees.keySet().removeAll(enClair);
        chiffrees.values().forEach(trouve);
    }

    /** Its address rather than its name: not every system knows what « .local » means. */
    private static String hote(ServiceInfo info) {
        return Stream.concat(
                        Arrays.stream(info.getInet4Addresses()),
                        Arrays.stream(info.getInet6Addresses())
                                .filter(adresse -> !adresse.isLinkLocalAddress()))
                .findFirst()
                .map(InetAddress::getHostAddress)
                .orElse("");
    }
}
