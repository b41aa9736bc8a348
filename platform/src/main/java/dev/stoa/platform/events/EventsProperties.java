package dev.stoa.platform.events;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param prefix of all Redis keys, so that two shops can share a server
 * @param enabled false where nothing is to run in the background, as in some tests
 * @param directAfter how long the transport may fail before events go straight to the subgraphs
 * @param subgraphs where events go then: every subgraph by name, with any address of it
 */
@ConfigurationProperties("stoa.events")
public record EventsProperties(
        String prefix, boolean enabled, Duration directAfter, Map<String, URI> subgraphs) {}
