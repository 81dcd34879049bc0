package fr.guichet.decision;

/** A JSON text that is not what it should be: where, and why, in French. */
public final class LectureException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String champ;

    LectureException(String champ, String motif) {
        super(motif);
        this.champ = champ;
    }

    /** The path of the field, such as {@code situation.support.droits.du}. */
    public String champ() {
        return champ;
    }

    /** What is wrong with it. */
    public String motif() {
        return getMessage();
    }
}
