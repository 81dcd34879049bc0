package fr.guichet.table.telechargement;

import java.net.ConnectException;
import java.net.NetworkInterface;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.stream.Stream;

import javax.net.ssl.SSLException;

/** Tells from Java's exceptions what the desk can do about a server that does not answer. */
final class PanneReseau {

    private PanneReseau() {}

    static TelechargementException de(Throwable echec, String hote) {
        return panne(echec, relie()).par(echec, hote);
    }

    /**
     * @param relie whether this computer has a network at all
     */
    static Panne panne(Throwable echec, boolean relie) {
        if (!relie || contient(echec, NoRouteToHostException.class)) {
            return Panne.SANS_RESEAU;
        }
        if (contient(echec, UnresolvedAddressException.class)
                || contient(echec, UnknownHostException.class)) {
            return Panne.HOTE_INCONNU;
        }
        if (contient(echec, HttpTimeoutException.class)) {
            return Panne.MUET;
        }
        if (contient(echec, SSLException.class)) {
            return Panne.CERTIFICAT;
        }
        return contient(echec, ConnectException.class) ? Panne.INJOIGNABLE : Panne.REPONSE_COUPEE;
    }

    private static boolean contient(Throwable echec, Class<? extends Throwable> type) {
        return Stream.iterate(echec, cause -> cause != null, Throwable::getCause)
                .anyMatch(type::isInstance);
    }

    private static boolean relie() {
        try {
            return NetworkInterface.networkInterfaces().anyMatch(PanneReseau::active);
        } catch (SocketException _) {
            return true;
        }
    }

    private static boolean active(NetworkInterface carte) {
        try {
            return carte.isUp() && !carte.isLoopback();
        } catch (SocketException _) {
            return false;
        }
    }
}
