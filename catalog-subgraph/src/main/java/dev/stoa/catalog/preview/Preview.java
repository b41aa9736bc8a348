package dev.stoa.catalog.preview;

import java.time.Instant;

/** A token with its end. */
public record Preview(String token, Instant expiresAt) {}
