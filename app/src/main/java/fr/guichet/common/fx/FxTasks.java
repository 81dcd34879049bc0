package fr.guichet.common.fx;

import fr.guichet.common.ErrorReporter;
import fr.guichet.common.Progress;
import fr.guichet.common.Tasks;

import javafx.application.Platform;
import javafx.concurrent.Task;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** The tasks of the window: one worker, as SQLite has one writer, and a bar for each. */
public final class FxTasks implements Tasks {

    private final ErrorReporter errors;
    private final Consumer<Task<?>> shown;
    private final ExecutorService worker =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().name("guichet-travail").daemon().factory());

    /**
     * @param shown where a task is put to be seen and cancelled
     */
    public FxTasks(ErrorReporter errors, Consumer<Task<?>> shown) {
        this.errors = errors;
        this.shown = shown;
    }

    @Override
    public <T> void run(String title, Work<T> work, Consumer<? super T> onSuccess) {
        var task = new FxTask<>(title, work, onSuccess);
        shown.accept(task);
        worker.execute(task);
    }

    @Override
    public void later(Runnable action) {
        Platform.runLater(action);
    }

    /** Overridden, not set: no handler can then be overwritten. */
    private final class FxTask<T> extends Task<T> {

        private final String title;
        private final Work<T> work;
        private final Consumer<? super T> onSuccess;

        FxTask(String title, Work<T> work, Consumer<? super T> onSuccess) {
            this.title = title;
            this.work = work;
            this.onSuccess = onSuccess;
            updateTitle(title);
        }

        @Override
        protected T call() throws Exception {
            return work.call(new Watched(this));
        }

        void progress(long done, long total, String message) {
            updateProgress(total > 0 ? done : -1, total > 0 ? total : -1);
            updateMessage(message);
        }

        @Override
        protected void succeeded() {
            onSuccess.accept(getValue());
        }

        @Override
        protected void failed() {
            if (!(getException() instanceof CancellationException)) {
                errors.report(title, getException());
            }
        }
    }

    /** The task as its work sees it. */
    private record Watched(FxTask<?> task) implements Progress {

        @Override
        public void report(long done, long total, String message) {
            task.progress(done, total, message);
        }

        @Override
        public boolean cancelled() {
            return task.isCancelled();
        }
    }
}
