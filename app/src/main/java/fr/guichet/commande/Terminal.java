package fr.guichet.commande;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;

/** Whether someone watches what the program says. */
final class Terminal {

    private static final int ERREUR_STANDARD = 2;

    private Terminal() {}

    /**
     * Whether standard error is a terminal. Java only tells it of standard input and output, and
     * the output is often sent to a file while someone watches the messages.
     */
    @SuppressWarnings("restricted") // isatty takes a number and gives one: no memory is touched
    static boolean montreLesMessages() {
        var linker = Linker.nativeLinker();
        var systeme = linker.defaultLookup();
        var isatty = systeme.find("isatty").or(() -> systeme.find("_isatty"));
        if (isatty.isEmpty()) {
            return false;
        }
        try {
            return (int)
                            linker.downcallHandle(
                                            isatty.get(),
                                            FunctionDescriptor.of(
                                                    ValueLayout.JAVA_INT, ValueLayout.JAVA_INT))
                                    .invokeExact(ERREUR_STANDARD)
                    != 0;
        } catch (Throwable _) {
            // Without an answer, no bar: it is only a comfort.
            return false;
        }
    }
}
