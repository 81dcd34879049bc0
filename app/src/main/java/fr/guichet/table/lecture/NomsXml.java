package fr.guichet.table.lecture;

import java.util.HashSet;
import java.util.Set;

import javax.xml.stream.XMLStreamReader;

/** The names that a document makes its parser keep, which keeps every one it met. */
final class NomsXml {

    /** Different names of elements and attributes; prefixes, each time one is bound. */
    private static final int LIMITE = 2_000;

    private final Set<String> noms = new HashSet<>();
    private int prefixes;

    /** Those of a start tag. */
    void noter(XMLStreamReader balise) {
        noter(balise.getLocalName());
        for (int i = 0; i < balise.getAttributeCount(); i++) {
            noter(balise.getAttributeLocalName(i));
        }
        prefixes += balise.getNamespaceCount();
    }

    void noter(String nom) {
        noms.add(nom);
    }

    boolean tropNombreux() {
        return noms.size() > LIMITE || prefixes > LIMITE;
    }
}
