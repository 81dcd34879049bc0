package fr.guichet.attestation.numerisation.escl;

import fr.guichet.attestation.numerisation.Panne;

import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

/**
 * An element of what a scanner says of itself. Names are compared without their namespace: makers
 * do not agree on them.
 */
record Xml(Element element) {

    private static final String SANS_DOCTYPE =
            "http://apache.org/xml/features/disallow-doctype-decl";

    /**
     * @throws fr.guichet.attestation.numerisation.ScannerException when it is no XML, or holds a
     *     document type: nothing it names is ever fetched
     */
    static Xml lire(byte[] octets) {
        try {
            var fabrique = DocumentBuilderFactory.newInstance();
            fabrique.setNamespaceAware(true);
            fabrique.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            fabrique.setFeature(SANS_DOCTYPE, true);
            var lecteur = fabrique.newDocumentBuilder();
            // Silent: by default it writes on the standard error.
            lecteur.setErrorHandler(null);
            return new Xml(lecteur.parse(new ByteArrayInputStream(octets)).getDocumentElement());
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw Panne.ILLISIBLE.par(e);
        }
    }

    /** The elements of that name, however deep. */
    Stream<Xml> tous(String nom) {
        NodeList noeuds = element.getElementsByTagNameNS("*", nom);
        return IntStream.range(0, noeuds.getLength())
                .mapToObj(i -> new Xml((Element) noeuds.item(i)));
    }

    Optional<Xml> premier(String nom) {
        return tous(nom).findFirst();
    }

    /** What the first element of that name holds; empty when there is none. */
    String texte(String nom) {
        return premier(nom).map(Xml::texte).orElse("");
    }

    String texte() {
        return element.getTextContent().strip();
    }

    /** The number the first element of that name holds, if it is one. */
    Optional<Integer> nombre(String nom) {
        return Optional.of(texte(nom)).filter(t -> t.matches("\\d{1,9}")).map(Integer::valueOf);
    }
}
