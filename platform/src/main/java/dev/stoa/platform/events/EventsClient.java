package dev.stoa.platform.events;

import java.util.List;
import org.springframework.web.client.RestClient;

/** Brings events to one subgraph by HTTP. */
class EventsClient {

    private final RestClient http;

    EventsClient(RestClient http) {
        this.http = http;
    }

    /** Ids of the events that the subgraph could not handle now. */
    List<String> deliver(List<EventEnvelope> events) {
        var answer =
                http.post()
                        .uri(EventsEndpoint.PATH)
                        .body(events)
                        .retrieve()
                        .body(EventsEndpoint.Answer.class);
        if (answer == null) {
            throw new IllegalStateException("no answer to events (expected: those not handled)");
        }
        return answer.undone();
    }
}
