package dev.stoa.platform.events;

import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.CallerAuthentication;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Takes events from the subgraph that they come from, while the transport is away. */
@RestController
class EventsEndpoint {

    static final String PATH = "/internal/events";

    /**
     * @param undone ids of the events to bring again
     */
    record Answer(List<String> undone) {}

    private final EventHandlers handlers;

    EventsEndpoint(EventHandlers handlers) {
        this.handlers = handlers;
    }

    @PostMapping(PATH)
    Answer take(@RequestBody List<EventEnvelope> events) {
        requireSender(events);
        return new Answer(List.copyOf(handlers.handleAll(events)));
    }

    /** A subgraph speaks for itself alone. */
    private static void requireSender(List<EventEnvelope> events) {
        boolean known =
                CallerAuthentication.current() instanceof Caller.Service(var name)
                        && events.stream().allMatch(event -> event.comesFrom(name));
        if (!known) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
