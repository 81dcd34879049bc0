package fr.guichet.attestation.numerisation.escl;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;

import fr.guichet.attestation.numerisation.Images;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import javax.net.ssl.SSLContext;

/** A scanner of the network, on this computer, that can be told to behave as real ones do. */
public final class FauxEscl implements AutoCloseable {

    private static final byte[] FEUILLE = Images.page("jpg", 75);

    private static final String CAPACITES =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <scan:ScannerCapabilities xmlns:scan="http://schemas.hp.com/imaging/escl/2011/05/03"
                xmlns:pwg="http://www.pwg.org/schemas/2010/12/sm">
              <pwg:Version>2.63</pwg:Version>
              <pwg:MakeAndModel>Copieur d’essai</pwg:MakeAndModel>
              <scan:Platen><scan:PlatenInputCaps>%1$s</scan:PlatenInputCaps></scan:Platen>
              <scan:Adf>
                <scan:AdfSimplexInputCaps>%1$s</scan:AdfSimplexInputCaps>
                <scan:AdfDuplexInputCaps>%1$s</scan:AdfDuplexInputCaps>
                <scan:AdfOptions><scan:AdfOption>Duplex</scan:AdfOption></scan:AdfOptions>
              </scan:Adf>
            </scan:ScannerCapabilities>
            """
                    .formatted(
                            """
                            <scan:MinWidth>16</scan:MinWidth><scan:MaxWidth>2550</scan:MaxWidth>
                            <scan:MinHeight>16</scan:MinHeight><scan:MaxHeight>3508</scan:MaxHeight>
                            <scan:MaxScanRegions>1</scan:MaxScanRegions>
                            <scan:SettingProfiles><scan:SettingProfile>
                              <scan:ColorModes><scan:ColorMode>Grayscale8</scan:ColorMode>
                                <scan:ColorMode>RGB24</scan:ColorMode></scan:ColorModes>
                              <scan:DocumentFormats>
                                <pwg:DocumentFormat>image/jpeg</pwg:DocumentFormat>
                                <scan:DocumentFormatExt>image/jpeg</scan:DocumentFormatExt>
                              </scan:DocumentFormats>
                              <scan:SupportedResolutions><scan:DiscreteResolutions>
                                <scan:DiscreteResolution><scan:XResolution>75</scan:XResolution>
                                  <scan:YResolution>75</scan:YResolution></scan:DiscreteResolution>
                                <scan:DiscreteResolution><scan:XResolution>300</scan:XResolution>
                                  <scan:YResolution>300</scan:YResolution></scan:DiscreteResolution>
                                <scan:DiscreteResolution><scan:XResolution>600</scan:XResolution>
                                  <scan:YResolution>600</scan:YResolution></scan:DiscreteResolution>
                              </scan:DiscreteResolutions></scan:SupportedResolutions>
                            </scan:SettingProfile></scan:SettingProfiles>\
                            """);

    /** What it says of its own: the XML, to be spoilt. */
    public volatile String capacites = CAPACITES;

    public volatile String etat = "Idle";
    public volatile String chargeur = "ScannerAdfLoaded";

    /** The sheets in the feeder; the glass gives the first, as often as it is asked. */
    public volatile List<byte[]> feuilles = List.of(FEUILLE, FEUILLE, FEUILLE);

    /** The answer to a job, and to a sheet asked after the last. */
    public volatile int codeTravail = 201;

    public volatile int codeFin = 404;

    /** What its addresses begin with; a page of its own by default. */
    public volatile String location = "/eSCL/ScanJobs/";

    /** How many times it asks to come back, for a job and for each sheet. */
    public volatile int patience;

    /** What Retry-After says. */
    public volatile String retour = "0";

    public volatile boolean coupee;
    public volatile boolean muette;

    public final List<String> travaux = new CopyOnWriteArrayList<>();
    public final AtomicInteger enlevees = new AtomicInteger();
    public final AtomicInteger donnees = new AtomicInteger();

    private final AtomicInteger attentes = new AtomicInteger();
    private final AtomicInteger prises = new AtomicInteger();
    private final CountDownLatch fin = new CountDownLatch(1);
    private final ExecutorService fils = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer serveur;

    public FauxEscl() {
        this(null, 0);
    }

    /**
     * @param contexte what it proves itself with; null for http
     * @param port 0 for any
     */
    public FauxEscl(SSLContext contexte, int port) {
        var ici = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        try {
            serveur = contexte == null ? HttpServer.create(ici, 0) : chiffre(contexte, ici);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        serveur.setExecutor(fils);
        serveur.createContext("/", this::repondre);
        serveur.start();
    }

    private static HttpServer chiffre(SSLContext contexte, InetSocketAddress ici)
            throws IOException {
        var https = HttpsServer.create(ici, 0);
        https.setHttpsConfigurator(new HttpsConfigurator(contexte));
        return https;
    }

    public int port() {
        return serveur.getAddress().getPort();
    }

    public String adresse() {
        return (serveur instanceof HttpsServer ? "https" : "http")
                + "://127.0.0.1:"
                + port()
                + "/eSCL/";
    }

    @Override
    public void close() {
        fin.countDown();
        serveur.stop(0);
        fils.shutdownNow();
    }

    private void repondre(HttpExchange echange) throws IOException {
        var demande = echange.getRequestMethod() + " " + echange.getRequestURI().getPath();
        var corps = new String(echange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        try (echange) {
            if (demande.equals("GET /eSCL/ScannerCapabilities")) {
                donner(echange, "text/xml", capacites.getBytes(StandardCharsets.UTF_8));
            } else if (demande.equals("GET /eSCL/ScannerStatus")) {
                donner(echange, "text/xml", statut().getBytes(StandardCharsets.UTF_8));
            } else if (demande.equals("POST /eSCL/ScanJobs")) {
                travail(echange, corps);
            } else if (demande.endsWith("/NextDocument")) {
                feuille(echange);
            } else if (demande.startsWith("DELETE /eSCL/ScanJobs/")) {
                enlevees.incrementAndGet();
                echange.sendResponseHeaders(200, -1);
            } else {
                echange.sendResponseHeaders(404, -1);
            }
        }
    }

    private String statut() {
        return """
        <?xml version="1.0" encoding="UTF-8"?>
        <scan:ScannerStatus xmlns:scan="http://schemas.hp.com/imaging/escl/2011/05/03"
            xmlns:pwg="http://www.pwg.org/schemas/2010/12/sm">
          <pwg:Version>2.63</pwg:Version>
          <pwg:State>%s</pwg:State>
          <scan:AdfState>%s</scan:AdfState>
        </scan:ScannerStatus>
        """
                .formatted(etat, chargeur);
    }

    private void travail(HttpExchange echange, String corps) throws IOException {
        if (attendre(echange)) {
            return;
        }
        if (codeTravail == 201) {
            travaux.add(corps);
            prises.set(0);
            echange.getResponseHeaders().set("Location", location + "travail%20" + travaux.size());
        }
        echange.sendResponseHeaders(codeTravail, -1);
    }

    private void feuille(HttpExchange echange) throws IOException {
        if (muette) {
            taire();
        }
        if (attendre(echange)) {
            return;
        }
        boolean vitre = travaux.getLast().contains("Platen");
        int rang = vitre ? 0 : prises.getAndIncrement();
        if (rang >= feuilles.size()) {
            echange.sendResponseHeaders(codeFin, -1);
            return;
        }
        donnees.incrementAndGet();
        var feuille = feuilles.get(rang);
        if (coupee) {
            echange.sendResponseHeaders(200, feuille.length);
            echange.getResponseBody().write(feuille, 0, feuille.length / 2);
        } else {
            donner(echange, "image/jpeg", feuille);
        }
    }

    private boolean attendre(HttpExchange echange) throws IOException {
        if (attentes.getAndIncrement() < patience) {
            echange.getResponseHeaders().set("Retry-After", retour);
            echange.sendResponseHeaders(503, -1);
            return true;
        }
        attentes.set(0);
        return false;
    }

    private static void donner(HttpExchange echange, String type, byte[] contenu)
            throws IOException {
        echange.getResponseHeaders().set("Content-Type", type);
        echange.sendResponseHeaders(200, contenu.length == 0 ? -1 : contenu.length);
        if (contenu.length > 0) {
            echange.getResponseBody().write(contenu);
        }
    }

    private void taire() {
        try {
            fin.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Stands on a port until it is stopped, for another program to try it: {@code port chargeur
     * codeFin feuilles coupee}.
     */
    public static void main(String[] args) throws InterruptedException {
        try (var faux = new FauxEscl(null, Integer.parseInt(args[0]))) {
            faux.chargeur = args[1];
            faux.codeTravail = Integer.parseInt(args[2]);
            faux.feuilles = faux.feuilles.subList(0, Integer.parseInt(args[3]));
            faux.coupee = Boolean.parseBoolean(args[4]);
            System.out.println(faux.adresse());
            new CountDownLatch(1).await();
        }
    }
}
