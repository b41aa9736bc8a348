package dev.stoa.platform.events;

import java.util.List;
import org.springframework.context.SmartLifecycle;

/** Loops that start and stop together. */
class BackgroundLoops implements SmartLifecycle {

    private final List<BackgroundLoop> loops;

    BackgroundLoops(List<BackgroundLoop> loops) {
        this.loops = loops;
    }

    @Override
    public void start() {
        loops.forEach(BackgroundLoop::start);
    }

    @Override
    public void stop() {
        loops.parallelStream().forEach(BackgroundLoop::stop);
    }

    @Override
    public boolean isRunning() {
        return loops.stream().anyMatch(BackgroundLoop::isRunning);
    }

    @Override
    public int getPhase() {
        return loops.isEmpty() ? DEFAULT_PHASE : loops.getFirst().getPhase();
    }
}
