package dev.stoa.catalog.review;

import java.time.Instant;

/** What the shop answered. */
record ReviewReply(String text, Instant repliedAt) {}
