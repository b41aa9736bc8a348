package dev.stoa.platform.events;

import java.util.List;
import org.springframework.context.SmartLifecycle;

/** The consumers of this service, one loop for each source it listens to. */
class EventConsumers implements SmartLifecycle {

    private final List<BackgroundLoop> loops;

    EventConsumers(List<EventConsumer> consumers) {
        this.loops =
                consumers.stream()
                        .map(consumer -> new BackgroundLoop("event-consumer", consumer::step))
                        .toList();
    }

    @Override
    public void start() {
        loops.forEach(BackgroundLoop::start);
    }

    @Override
    public void stop() {
        loops.forEach(BackgroundLoop::stop);
    }

    @Override
    public boolean isRunning() {
        return loops.stream().anyMatch(BackgroundLoop::isRunning);
    }
}
