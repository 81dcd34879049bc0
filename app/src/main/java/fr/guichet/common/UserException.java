package fr.guichet.common;

/**
 * Something the desk can understand and mend. The message is one French sentence or more: what
 * happened, what was kept, what to do next. It never holds a patient's name or number.
 */
public class UserException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UserException(String message) {
        super(message);
    }

    public UserException(String message, Throwable cause) {
        super(message, cause);
    }
}
