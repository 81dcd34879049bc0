package fr.guichet.attestation.numerisation.escl;

import fr.guichet.attestation.numerisation.Appareil;
import fr.guichet.common.Progress;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javax.jmdns.JmDNS;

/** Listens a few seconds to the scanners that announce themselves on the network (mDNS). */
public final class RechercheReseau {

    private static final Duration DUREE = Duration.ofSeconds(5);
    private static final long PAS_MILLIS = 100;

    private final Supplier<List<InetAddress>> cartes;
    private final Duration duree;

    /** On every network this computer is on. */
    public RechercheReseau() {
        this(RechercheReseau::cartes, DUREE);
    }

    /**
     * @param cartes this computer's own addresses to listen on
     */
    public RechercheReseau(Supplier<List<InetAddress>> cartes, Duration duree) {
        this.cartes = cartes;
        this.duree = duree;
    }

    /**
     * @param trouve told of each as it answers, on a thread of the search
     */
    void lancer(Progress progress, Consumer<Appareil> trouve) {
        var annonces = new Annonces(trouve);
        var ecoutes = new ArrayList<JmDNS>();
        try {
            for (var carte : cartes.get()) {
                progress.stopIfCancelled();
                ecouter(carte, annonces, ecoutes);
            }
            if (!ecoutes.isEmpty()) {
                attendre(progress);
            }
        } finally {
            ecoutes.forEach(RechercheReseau::fermer);
        }
        annonces.conclure();
    }

    private static void ecouter(InetAddress carte, Annonces annonces, List<JmDNS> ecoutes) {
        try {
            var ecoute = JmDNS.create(carte);
            ecoutes.add(ecoute);
            ecoute.addServiceListener(Annonces.HTTP, annonces);
            ecoute.addServiceListener(Annonces.HTTPS, annonces);
        } catch (IOException _) {
            // This network lets nobody listen: the others are enough, or an address to type.
        }
    }

    private void attendre(Progress progress) {
        long fin = System.nanoTime() + duree.toNanos();
        try {
            while (System.nanoTime() < fin) {
                progress.stopIfCancelled();
                TimeUnit.MILLISECONDS.sleep(PAS_MILLIS);
            }
        } catch (InterruptedException _) {
            throw new CancellationException();
        }
    }

    private static void fermer(JmDNS ecoute) {
        try {
            ecoute.close();
        } catch (IOException _) {
            // The network went away first.
        }
    }

    private static List<InetAddress> cartes() {
        try {
            return NetworkInterface.networkInterfaces()
                    .filter(RechercheReseau::ouverte)
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(Inet4Address.class::isInstance)
                    .toList();
        } catch (SocketException _) {
            return List.of();
        }
    }

    private static boolean ouverte(NetworkInterface carte) {
        try {
            return carte.isUp() && carte.supportsMulticast() && !carte.isLoopback();
        } catch (SocketException _) {
            return false;
        }
    }
}
