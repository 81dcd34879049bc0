package fr.guichet.common.fx;

import javafx.fxml.LoadListener;
import javafx.scene.Node;
import javafx.scene.control.Label;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The fields that the labels of a view are the names of: {@code labelFor="$recherche"}. The loader
 * answers null for a field that comes after its label, as nearly all do; so they are noted while it
 * reads, and given to the labels once everything is there.
 */
final class LabelTargets implements LoadListener {

    private static final String REFERENCE = "$";

    private final Map<Label, String> targets = new HashMap<>();

    /** For each element being read, the field that its attribute asks for; empty for none. */
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * @param namespace what the view names
     */
    void resolve(Map<String, Object> namespace) {
        targets.forEach((label, id) ->
                label.setLabelFor((Node) Objects.requireNonNull(namespace.get(id), id)));
    }

    private void begin() {
        open.push("");
    }

    @Override
    public void readPropertyAttribute(String name, Class<?> sourceType, String value) {
        if (name.equals("labelFor") && value.startsWith(REFERENCE)) {
            open.pop();
            open.push(value.substring(REFERENCE.length()));
        }
    }

    @Override
    public void endElement(Object value) {
        var id = open.pop();
        if (!id.isEmpty() && value instanceof Label label) {
            targets.put(label, id);
        }
    }

    @Override
    public void beginInstanceDeclarationElement(Class<?> type) {
        begin();
    }

    @Override
    public void beginUnknownTypeElement(String name) {
        begin();
    }

    @Override
    public void beginIncludeElement() {
        begin();
    }

    @Override
    public void beginReferenceElement() {
        begin();
    }

    @Override
    public void beginCopyElement() {
        begin();
    }

    @Override
    public void beginRootElement() {
        begin();
    }

    @Override
    public void beginPropertyElement(String name, Class<?> sourceType) {
        begin();
    }

    @Override
    public void beginUnknownStaticPropertyElement(String name) {
        begin();
    }

    @Override
    public void beginScriptElement() {
        begin();
    }

    @Override
    public void beginDefineElement() {
        begin();
    }

    // --- Of no use here ---

    @Override
    public void readImportProcessingInstruction(String target) {}

    @Override
    public void readLanguageProcessingInstruction(String language) {}

    @Override
    public void readComment(String comment) {}

    @Override
    public void readInternalAttribute(String name, String value) {}

    @Override
    public void readUnknownStaticPropertyAttribute(String name, String value) {}

    @Override
    public void readEventHandlerAttribute(String name, String value) {}
}
