package fr.guichet.attestation.numerisation.escl;

import fr.guichet.attestation.numerisation.Capacites;
import fr.guichet.attestation.numerisation.Capacites.Reglages;
import fr.guichet.attestation.numerisation.Demande;
import fr.guichet.attestation.numerisation.Panne;
import fr.guichet.attestation.numerisation.Source;

import java.util.EnumMap;
import java.util.Map;

/**
 * What a scanner says of itself: « ScannerCapabilities ».
 *
 * @param nom as its maker named it
 * @param version of the protocol it speaks: it is answered in the same
 */
record CapacitesEscl(String nom, String version, Map<Source, SourceEscl> sources) {

    private static final Map<Source, String> CAPS =
            Map.of(
                    Source.VITRE,
                    "PlatenInputCaps",
                    Source.CHARGEUR,
                    "AdfSimplexInputCaps",
                    Source.CHARGEUR_RECTO_VERSO,
                    "AdfDuplexInputCaps");

    static CapacitesEscl lire(Xml xml) {
        var sources = new EnumMap<Source, SourceEscl>(Source.class);
        CAPS.forEach((source, nom) ->
                xml.premier(nom).ifPresent(caps -> sources.put(source, SourceEscl.lire(caps))));
        if (sources.isEmpty()) {
            throw Panne.ILLISIBLE.exception();
        }
        return new CapacitesEscl(xml.texte("MakeAndModel"), xml.texte("Version"), sources);
    }

    Capacites capacites() {
        var parSource = new EnumMap<Source, Reglages>(Source.class);
        sources.forEach((source, caps) -> parSource.put(source, caps.reglages()));
        return new Capacites(parSource);
    }

    /** « ScanSettings »: a demand this scanner can do, in the words of the protocol. */
    String reglages(Demande demande) {
        var source = sources.get(demande.source());
        return """
        <?xml version="1.0" encoding="UTF-8"?>
        <scan:ScanSettings xmlns:scan="http://schemas.hp.com/imaging/escl/2011/05/03"
            xmlns:pwg="http://www.pwg.org/schemas/2010/12/sm">
          <pwg:Version>%s</pwg:Version>
          <pwg:ScanRegions>
            <pwg:ScanRegion>
              <pwg:ContentRegionUnits>escl:ThreeHundredthsOfInches</pwg:ContentRegionUnits>
              <pwg:XOffset>0</pwg:XOffset>
              <pwg:YOffset>0</pwg:YOffset>
              <pwg:Width>%d</pwg:Width>
              <pwg:Height>%d</pwg:Height>
            </pwg:ScanRegion>
          </pwg:ScanRegions>
          <pwg:DocumentFormat>%s</pwg:DocumentFormat>
          <scan:DocumentFormatExt>%4$s</scan:DocumentFormatExt>
          <pwg:InputSource>%s</pwg:InputSource>
          <scan:XResolution>%d</scan:XResolution>
          <scan:YResolution>%6$d</scan:YResolution>
          <scan:ColorMode>%s</scan:ColorMode>%s
        </scan:ScanSettings>
        """
                .formatted(
                        version.matches("[\\d.]{1,9}") ? version : "2.0",
                        source.largeur(),
                        source.hauteur(),
                        source.format(),
                        demande.source() == Source.VITRE ? "Platen" : "Feeder",
                        demande.resolution(),
                        SourceEscl.mode(demande.couleur()),
                        duplex(demande.source()));
    }

    private static String duplex(Source source) {
        return switch (source) {
            case VITRE -> "";
            case CHARGEUR -> "\n  <scan:Duplex>false</scan:Duplex>";
            case CHARGEUR_RECTO_VERSO -> "\n  <scan:Duplex>true</scan:Duplex>";
        };
    }
}
