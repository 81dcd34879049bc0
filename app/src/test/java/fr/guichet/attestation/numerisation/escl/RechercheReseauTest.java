package fr.guichet.attestation.numerisation.escl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import fr.guichet.attestation.numerisation.Appareil;
import fr.guichet.attestation.numerisation.Voie;
import fr.guichet.common.Progress;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import javax.jmdns.JmDNS;
import javax.jmdns.ServiceInfo;

/** Scanners that announce themselves, on a network of this computer. */
@Timeout(60)
class RechercheReseauTest {

    private final List<Appareil> trouves = new CopyOnWriteArrayList<>();

    @Test
    void findsThoseThatAnnounceThemselvesAndPrefersHttp() throws IOException {
        var ici = carte();
        try (var annonceur = JmDNS.create(ici, "essai")) {
            annonceur.registerService(service("_uscan._tcp.local.", "Copieur", 8080, "eSCL"));
            annonceur.registerService(service("_uscans._tcp.local.", "Copieur", 8443, "eSCL"));
            annonceur.registerService(service("_uscans._tcp.local.", "Prudent", 443, "/a1-b2/"));
            new RechercheReseau(() -> List.of(ici), Duration.ofSeconds(4))
                    .lancer(Progress.AUCUN, trouves::add);
        }

        assertThat(trouves)
                .containsExactlyInAnyOrder(
                        new Appareil(
                                Voie.RESEAU,
                                "http://" + ici.getHostAddress() + ":8080/eSCL/",
                                "Copieur"),
                        new Appareil(
                                Voie.RESEAU,
                                "https://" + ici.getHostAddress() + ":443/a1-b2/",
                                "Prudent"));
    }

    private static InetAddress carte() throws IOException {
        for (var carte : NetworkInterface.networkInterfaces().toList()) {
            var adresse = carte.inetAddresses().filter(Inet4Address.class::isInstance).findFirst();
            if (carte.isUp() && carte.supportsMulticast() && adresse.isPresent()) {
                return adresse.get();
            }
        }
        return abort("a network where announcements go round");
    }

    private static ServiceInfo service(String type, String nom, int port, String racine) {
        return ServiceInfo.create(
                type, nom, port, 0, 0, Map.of("rs", racine, "ty", nom, "is", "platen,adf"));
    }
}
