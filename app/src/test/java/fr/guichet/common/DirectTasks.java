package fr.guichet.common;

import java.util.function.Consumer;

/** Runs a work at once, on the test's own thread; a failure is the test's failure. */
public final class DirectTasks implements Tasks {

    @Override
    public <T> void run(String title, Work<T> work, Consumer<? super T> onSuccess) {
        T result;
        try {
            result = work.call(Progress.AUCUN);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(title, e);
        }
        onSuccess.accept(result);
    }

    @Override
    public void later(Runnable action) {
        action.run();
    }
}
