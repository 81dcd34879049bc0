package fr.guichet.table.lecture;

import fr.guichet.common.Progress;
import fr.guichet.common.UserException;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.concurrent.CancellationException;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An XML document read piece by piece. It can neither name another file (a DTD is refused, with all
 * its entities) nor fill the memory: no piece, no depth, no number of names is without a limit. Its
 * elements are told by their local names, as prefixes are free.
 */
final class LecteurXml implements AutoCloseable {

    /** Bytes of a start tag, of a comment: no real one has a hundredth of it. */
    private static final int PORTION = 1024 * 1024;

    private static final int PAS = 1 << 16;

    private final Source source;
    private final Progress progress;
    private final FluxCompte compte;
    private final FluxBorne flux;
    private final XMLStreamReader xml;
    private final NomsXml noms = new NomsXml();
    private int profondeur;
    private long evenements;

    /**
     * @param charset a byte that it does not know costs a character, not the document
     */
    LecteurXml(Source source, Charset charset, Progress progress) throws IOException {
        this.source = source;
        this.progress = progress;
        this.compte = new FluxCompte(source.ouvrir());
        this.flux = new FluxBorne(compte, PORTION);
        try {
            this.xml = fabrique().createXMLStreamReader(Encodage.lecteur(flux, charset));
        } catch (XMLStreamException | RuntimeException e) {
            compte.close();
            throw abime();
        }
    }

    /** A part of a classeur, which is in UTF-8 unless it says otherwise. */
    static LecteurXml partie(Source partie, Progress progress) throws IOException {
        return new LecteurXml(partie, EncodageXml.de(partie, Encodage.UTF_8), progress);
    }

    FluxCompte flux() {
        return compte;
    }

    /** Goes to the next tag or piece of text; false at the end. */
    boolean suivant() {
        try {
            while (xml.hasNext()) {
                flux.renouveler();
                if (++evenements % PAS == 0) {
                    progress.stopIfCancelled();
                }
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        noms.noter(xml);
                        if (++profondeur > Limites.PROFONDEUR || noms.tropNombreux()) {
                            throw demesure();
                        }
                        return true;
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        profondeur--;
                        return true;
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                        return true;
                    }
                    case XMLStreamConstants.DTD -> throw dtd();
                    case XMLStreamConstants.PROCESSING_INSTRUCTION -> {
                        noms.noter(xml.getPITarget());
                        if (noms.tropNombreux()) {
                            throw demesure();
                        }
                    }
                    default -> {
                        // Comments and white space say nothing.
                    }
                }
            }
            return false;
        } catch (UserException | CancellationException e) {
            throw e;
        } catch (XMLStreamException | RuntimeException e) {
            // On damaged bytes the parser of the JDK lets its own runtime exceptions out too.
            throw flux.depasse() ? demesure() : abime();
        }
    }

    boolean ouvre() {
        return xml.isStartElement();
    }

    boolean ouvre(String nom) {
        return xml.isStartElement() && xml.getLocalName().equals(nom);
    }

    boolean ferme(String nom) {
        return xml.isEndElement() && xml.getLocalName().equals(nom);
    }

    String nom() {
        return xml.getLocalName();
    }

    /** How deep the last tag stands, the root being 1 as it opens and 0 once it is closed. */
    int profondeur() {
        return profondeur;
    }

    /** From 1. */
    int ligne() {
        return xml.getLocation().getLineNumber();
    }

    /** The value of an attribute of the tag, case and prefix free; null when it has none. */
    String attribut(String nom) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equalsIgnoreCase(nom)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Adds the text of this piece, if it is one, as long as a field may hold it. */
    void texte(StringBuilder cible) {
        if (xml.isCharacters()) {
            int place = Limites.ENREGISTREMENT - cible.length();
            cible.append(
                    xml.getTextCharacters(),
                    xml.getTextStart(),
                    Math.min(place, xml.getTextLength()));
        }
    }

    @Override
    public void close() throws IOException {
        compte.close();
    }

    private static XMLInputFactory fabrique() {
        var fabrique = XMLInputFactory.newDefaultFactory();
        fabrique.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        fabrique.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        fabrique.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return fabrique;
    }

    private UserException dtd() {
        return new UserException(
                "%s contient une DTD, qui peut aller chercher d’autres fichiers : Guichet n’en lit pas. Rien n’a été modifié : demandez la table sans DTD à celui qui la publie."
                        .formatted(source.designation()));
    }

    private UserException demesure() {
        return new UserException(
                "%s est un XML démesuré : une balise ou un commentaire sans fin, trop de balises les unes dans les autres, ou trop de noms différents. Rien n’a été modifié : ce n’est pas une table, ou elle est faite pour nuire."
                        .formatted(source.designation()));
    }

    private UserException abime() {
        return new UserException(
                "%s est un XML abîmé. Rien n’a été modifié : téléchargez la table de nouveau."
                        .formatted(source.designation()));
    }
}
