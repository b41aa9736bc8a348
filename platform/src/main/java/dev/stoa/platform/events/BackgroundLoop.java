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
        boolean failing = false;
        while (running) {
            try {
                step.run();
                failing = false;
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                if (running && !failing) {
                    log.warn("{} fails and will be repeated: {}", name, e.toString());
                    log.debug("{} failed", name, e);
                }
                failing = true;
                pause();
            }
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
