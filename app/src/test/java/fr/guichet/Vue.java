package fr.guichet;

import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Text;
import org.xml.sax.SAXException;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

/** A screen's FXML as written, read without a toolkit. */
final class Vue {

    private static final String FX = "fx:";
    private static final Pattern IMPORT = Pattern.compile("import (.+)");

    private final Path fichier;
    private final Document document;

    private Vue(Path fichier, Document document) {
        this.fichier = fichier;
        this.document = document;
    }

    static Vue lire(Path fichier) {
        try {
            var reader = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            return new Vue(fichier, reader.parse(fichier.toFile()));
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(fichier.toString(), e);
        }
    }

    /** « Patients.fxml ». */
    String nom() {
        return fichier.getFileName().toString();
    }

    /** The class it asks for. */
    String controller() {
        return document.getDocumentElement().getAttribute(FX + "controller");
    }

    /** What it names, each with its type. */
    Map<String, Class<?>> ids() {
        return elements()
                .filter(e -> e.hasAttribute(FX + "id"))
                .collect(Collectors.toMap(e -> e.getAttribute(FX + "id"), this::type));
    }

    /** The ids it refers to itself: « labelFor="$recherche" ». */
    Stream<String> references() {
        return attributs()
                .map(Attr::getValue)
                .filter(v -> v.startsWith("$"))
                .map(v -> v.substring(1));
    }

    /** The methods its events call. */
    Stream<String> handlers() {
        return attributs()
                .filter(a -> a.getName().startsWith("on") && a.getValue().startsWith("#"))
                .map(a -> a.getValue().substring(1));
    }

    Stream<Attr> attributs() {
        return elements()
                .flatMap(e -> {
                    var attributs = e.getAttributes();
                    return IntStream.range(0, attributs.getLength())
                            .mapToObj(i -> (Attr) attributs.item(i));
                });
    }

    /** The words that stand between tags. */
    Stream<String> textes() {
        return elements()
                .flatMap(e -> enfants(e, Text.class))
                .map(t -> t.getData().strip())
                .filter(t -> !t.isEmpty());
    }

    private Stream<Element> elements() {
        var tous = document.getElementsByTagName("*");
        return IntStream.range(0, tous.getLength()).mapToObj(i -> (Element) tous.item(i));
    }

    private static <T> Stream<T> enfants(Element element, Class<T> type) {
        var enfants = element.getChildNodes();
        return IntStream.range(0, enfants.getLength())
                .mapToObj(enfants::item)
                .filter(type::isInstance)
                .map(type::cast);
    }

    private Class<?> type(Element element) {
        return imports().stream()
                .filter(i -> i.endsWith("." + element.getTagName()))
                .findFirst()
                .map(Vue::classe)
                .orElseThrow(
                        () -> new AssertionError(nom() + ": no import of " + element.getTagName()));
    }

    private List<String> imports() {
        var noeuds = document.getChildNodes();
        return IntStream.range(0, noeuds.getLength())
                .mapToObj(noeuds::item)
                .map(n -> n.getNodeName() + " " + n.getNodeValue())
                .map(IMPORT::matcher)
                .filter(Matcher::matches)
                .map(m -> m.group(1).strip())
                .toList();
    }

    /** Its class, not initialized: a control would want the toolkit. */
    static Class<?> classe(String nom) {
        try {
            return Class.forName(nom, false, Vue.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(nom, e);
        }
    }
}
