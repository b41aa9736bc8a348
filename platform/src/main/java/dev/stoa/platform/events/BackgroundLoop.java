package dev.stoa.platform.events;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Repeats a step on a thread of its own while the application runs; a step that fails is tried
 * again after a pause.
 */
public final class BackgroundLoop implements SmartLifecycle {

    /** One turn; waits by itself when there is nothing to do. */
    @FunctionalInterface
    public interface Step {
        void run() throws InterruptedException;
    }

    private static final Logger log = LoggerFactory.getLogger(BackgroundLoop.class);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(1);
    private static final int FAILURES_BETWEEN_WORDS = 60;

    /** What ran for so long had begun well: when it fails, that is news. */
    private static final Duration BEGUN_WELL = Duration.ofMinutes(1);

    private static final Duration LONGEST_STOP = Duration.ofSeconds(5);

    private final String name;
    private final Step step;
    private volatile boolean running;
    private Thread thread = Thread.ofVirtual().unstarted(() -> {});

    public BackgroundLoop(String name, Step step) {
        this.name = name;
        this.step = step;
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofVirtual().name(name).start(this::loop);
    }

    @Override
    public void stop() {
        running = false;
        thread.interrupt();
        try {
            var _ = thread.join(LONGEST_STOP);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After the process has said that it ends, before the web server does. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE - 1;
    }

    private void loop() {
        int failures = 0;
        while (running) {
            long begun = System.nanoTime();
            try {
                step.run();
                failures = 0;
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                failures = hasBegunWell(begun) ? 1 : failures + 1;
                if (running) {
                    tell(failures, e);
                }
                pause();
            }
        }
    }

    private static boolean hasBegunWell(long begun) {
        return System.nanoTime() - begun > BEGUN_WELL.toNanos();
    }

    /** At once, and about each minute for as long as it goes on. */
    private void tell(int failures, RuntimeException failure) {
        if (failures == 1) {
            log.warn("{} fails and will be repeated: {}", name, failure.toString());
            log.debug("{} failed", name, failure);
        } else if (failures % FAILURES_BETWEEN_WORDS == 0) {
            log.warn("{} has failed {} times: {}", name, failures, failure.toString());
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_AFTER_FAILURE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
