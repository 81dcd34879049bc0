package fr.guichet.common.fx;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.concurrent.Task;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** What the screens may count on when a task ends. */
@ExtendWith(ApplicationExtension.class)
class FxTasksTest {

    private final List<Task<?>> shown = new CopyOnWriteArrayList<>();
    private final List<String> told = new CopyOnWriteArrayList<>();
    private final FxTasks tasks =
            new FxTasks((title, _) -> told.add("failed: " + title), shown::add);

    @Start
    void start(Stage stage) {
        stage.show();
    }

    @Test
    void aTaskCancelledInTheQueueEndsAndNeverBegins() throws Exception {
        var release = new CountDownLatch(1);
        WaitForAsyncUtils.asyncFx(() -> {
            tasks.run("first", _ -> release.await(20, TimeUnit.SECONDS), _ -> told.add("first"));
            tasks.run(
                    "second",
                    _ -> told.add("begun"),
                    _ -> told.add("done"),
                    () -> told.add("ended"));
            shown.getLast().cancel();
        });
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> told.contains("ended"));
        assertThat(told).containsExactly("ended");

        release.countDown();
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> told.contains("first"));
        WaitForAsyncUtils.asyncFx(() -> tasks.run("third", _ -> true, _ -> told.add("third")));
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> told.contains("third"));
        assertThat(told).containsExactly("ended", "first", "third");
    }

    @Test
    void aTaskCancelledWhileItWorksEndsOnceItStops() throws Exception {
        var begun = new CountDownLatch(1);
        var release = new CountDownLatch(1);
        WaitForAsyncUtils.asyncFx(() ->
                tasks.run(
                        "long",
                        _ -> {
                            begun.countDown();
                            release.await(20, TimeUnit.SECONDS);
                            return told.add("worked");
                        },
                        _ -> told.add("done"),
                        () -> told.add("ended")));
        assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> shown.getLast().cancel(false));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(told).isEmpty();

        release.countDown();
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> told.contains("ended"));
        assertThat(told).containsExactly("worked", "ended");
    }

    @Test
    void aFailureEndsTooAndIsReported() throws Exception {
        WaitForAsyncUtils.asyncFx(() ->
                tasks.run(
                        "bad",
                        _ -> {
                            throw new IllegalStateException();
                        },
                        _ -> told.add("done"),
                        () -> told.add("ended")));
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> told.size() == 2);
        assertThat(told).containsExactly("ended", "failed: bad");
    }
}
