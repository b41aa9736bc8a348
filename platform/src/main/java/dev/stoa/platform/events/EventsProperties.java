package dev.stoa.platform.events;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param prefix of all Redis keys, so that two shops can share a server
 * @param enabled false where nothing is to run in the background, as in some tests
 */
@ConfigurationProperties("stoa.events")
public record EventsProperties(String prefix, boolean enabled) {}
