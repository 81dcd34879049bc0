package fr.guichet.common.fx;

import fr.guichet.common.ErrorReporter;
import fr.guichet.common.Progress;
import fr.guichet.common.Tasks;

import javafx.application.Platform;
import javafx.concurrent.Task;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
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
        run(title, work, onSuccess, () -> {});
    }

    @Override
    public <T> void run(String title, Work<T> work, Consumer<? super T> onSuccess, Runnable onEnd) {
        var task = new FxTask<>(title, work, onSuccess, onEnd);
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
        private final Runnable onEnd;

        /** Who comes first: the work that begins, or the one who cancels it in the queue. */
        private final AtomicBoolean claimed = new AtomicBoolean();

        FxTask(String title, Work<T> work, Consumer<? super T> onSuccess, Runnable onEnd) {
            this.title = title;
            this.work = work;
            this.onSuccess = onSuccess;
            this.onEnd = onEnd;
            updateTitle(title);
        }

        @Override
        protected T call() throws Exception {
            if (!claimed.compareAndSet(false, true)) {
                return null;
            }
            try {
                return work.call(new Watched(this));
            } finally {
                later(onEnd);
            }
        }

        /** A work under way ends by itself, later; one still in the queue never begins. */
        @Override
        protected void cancelled() {
            if (claimed.compareAndSet(false, true)) {
                onEnd.run();
            }
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
